package org.zhinan.rule.expr;

import java.util.List;

/** A value that is written out. */
public record Literal(String source, Value value) implements Expr {

  @Override
  public List<Expr> parts() {
    return List.of();
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    return Outcome.given(source, value);
  }
}
