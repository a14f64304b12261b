package org.zhinan.rule.expr;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a && b && …}, or {@code a || b || …}.
 *
 * @param all whether all must hold, or any
 */
public record Junction(String source, boolean all, List<Expr> operands) implements Expr {

  public Junction {
    operands = List.copyOf(operands);
  }

  @Override
  public List<Expr> parts() {
    return operands;
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    List<Outcome> values = new ArrayList<>(operands.size());
    for (Expr operand : operands) {
      values.add(operand.evaluate(evaluation));
    }
    return all ? Kleene.all(source, values) : Kleene.any(source, values);
  }
}
