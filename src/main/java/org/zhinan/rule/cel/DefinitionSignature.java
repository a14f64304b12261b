package org.zhinan.rule.cel;

import java.util.Optional;
import org.zhinan.rule.expr.ExprType;

/**
 * What other expressions need to know of a definition.
 *
 * @param name as written in expressions
 * @param entity the entity type it is a field of; empty for one of the whole case
 * @param type of its value
 */
public record DefinitionSignature(String name, Optional<String> entity, ExprType type) {

  /** Its key in a rule book: {@code name}, or {@code type.name} for one of an entity type. */
  public String key() {
    return entity.map(e -> e + "." + name).orElse(name);
  }
}
