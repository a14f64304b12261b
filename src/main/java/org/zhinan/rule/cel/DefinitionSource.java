package org.zhinan.rule.cel;

import java.util.Optional;

/**
 * A definition as the pack writes it.
 *
 * @param entity the entity type it is a field of; empty for one of the whole case
 * @param text the expression
 */
public record DefinitionSource(String name, Optional<String> entity, String text) {

  /** Its key in a rule book: {@code name}, or {@code type.name} for one of an entity type. */
  public String key() {
    return entity.map(e -> e + "." + name).orElse(name);
  }
}
