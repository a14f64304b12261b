package org.zhinan.rule.expr;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A derived value by the name of its definition.
 *
 * @param target the entity that it is a field of; empty for one of the whole case
 * @param key {@code name}, or {@code type.name}
 */
public record DefinitionUse(String source, Optional<Expr> target, String key) implements Expr {

  @Override
  public List<Expr> parts() {
    return target.stream().toList();
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    Evaluation inside = evaluation.bare();
    if (target.isPresent()) {
      inside = inside.with(Variable.SELF, target.get().evaluate(evaluation).value());
    }
    Outcome value = evaluation.surroundings().definition(key).evaluate(inside);
    List<Outcome> by = List.of(value);
    return Outcome.decided(source, value.value(), by, by).alsoOn(Set.of(), Set.of(key));
  }
}
