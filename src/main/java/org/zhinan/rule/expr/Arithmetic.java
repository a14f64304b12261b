package org.zhinan.rule.expr;

import java.util.List;
import org.zhinan.fact.NumberRange;

/** Two numbers added, subtracted or multiplied, exactly. */
public record Arithmetic(String source, Operator operator, Expr left, Expr right) implements Expr {

  /** What is done with them. */
  public enum Operator {
    PLUS,
    MINUS,
    TIMES
  }

  @Override
  public List<Expr> parts() {
    return List.of(left, right);
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    Outcome a = left.evaluate(evaluation);
    Outcome b = right.evaluate(evaluation);
    return Outcome.strict(source, a, b, (x, y) -> reckon((Value.Num) x, (Value.Num) y));
  }

  private Value reckon(Value.Num a, Value.Num b) {
    NumberRange range =
        switch (operator) {
          case PLUS -> Ranges.plus(a.range(), b.range());
          case MINUS -> Ranges.minus(a.range(), b.range());
          case TIMES -> Ranges.times(a.range(), b.range());
        };
    return new Value.Num(range, Outcome.union(a.vague(), b.vague()));
  }
}
