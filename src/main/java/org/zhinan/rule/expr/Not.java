package org.zhinan.rule.expr;

import java.util.List;

/** {@code !operand}. */
public record Not(String source, Expr operand) implements Expr {

  @Override
  public List<Expr> parts() {
    return List.of(operand);
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    return Kleene.not(source, operand.evaluate(evaluation));
  }
}
