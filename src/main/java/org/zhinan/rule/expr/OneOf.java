package org.zhinan.rule.expr;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A code compared with codes that are written out. A coarse code among them stands for its leaves;
 * a coarse fact decides when all its possible leaves agree.
 */
public record OneOf(String source, Expr operand, Set<String> leaves) implements Expr {

  public OneOf {
    leaves = Set.copyOf(leaves);
  }

  @Override
  public List<Expr> parts() {
    return List.of(operand);
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    return Outcome.strict(source, operand.evaluate(evaluation), this::among);
  }

  private Value among(Value value) {
    Value.Codes codes = (Value.Codes) value;
    if (leaves.containsAll(codes.possible())) {
      return Value.TRUE;
    }
    return Collections.disjoint(codes.possible(), leaves)
        ? Value.FALSE
        : new Value.Unknown(codes.vague());
  }
}
