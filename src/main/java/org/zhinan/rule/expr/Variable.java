package org.zhinan.rule.expr;

import java.util.List;

/** The element at hand of {@code exists}, {@code all} or {@code filter}; or {@code self}. */
public record Variable(String source, String name) implements Expr {

  /** The entity that a definition of an entity type is about. */
  public static final String SELF = "self";

  @Override
  public List<Expr> parts() {
    return List.of();
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    return Outcome.given(source, evaluation.variable(name));
  }
}
