package org.zhinan.rule.expr;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.NumberRange;

/** Two values of one type compared; unknown when their ranges straddle. */
public record Comparison(String source, Operator operator, Expr left, Expr right) implements Expr {

  /** How they are compared. */
  public enum Operator {
    EQUAL,
    UNEQUAL,
    LESS,
    AT_MOST,
    GREATER,
    AT_LEAST
  }

  @Override
  public List<Expr> parts() {
    return List.of(left, right);
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    Outcome a = left.evaluate(evaluation);
    Outcome b = right.evaluate(evaluation);
    return Outcome.strict(source, a, b, (x, y) -> compare(operator, x, y));
  }

  static Value compare(Operator operator, Value a, Value b) {
    Optional<Boolean> holds =
        switch (operator) {
          case EQUAL -> equal(a, b);
          case UNEQUAL -> equal(a, b).map(e -> !e);
          case LESS -> Ranges.less(range(a), range(b));
          case AT_LEAST -> Ranges.less(range(a), range(b)).map(l -> !l);
          case GREATER -> Ranges.less(range(b), range(a));
          case AT_MOST -> Ranges.less(range(b), range(a)).map(l -> !l);
        };
    return holds.map(Value::of).orElseGet(() -> new Value.Unknown(open(a, b)));
  }

  private static Set<FactPath> open(Value a, Value b) {
    return Outcome.union(a.open(), b.open());
  }

  private static Optional<Boolean> equal(Value a, Value b) {
    if (a instanceof Value.Codes x && b instanceof Value.Codes y) {
      return equal(x.possible(), y.possible());
    }
    return a instanceof Value.Bool ? Optional.of(a.equals(b)) : Ranges.equal(range(a), range(b));
  }

  private static Optional<Boolean> equal(Set<String> a, Set<String> b) {
    if (Collections.disjoint(a, b)) {
      return Optional.of(false);
    }
    return a.size() == 1 && b.size() == 1 ? Optional.of(true) : Optional.empty();
  }

  private static NumberRange range(Value value) {
    if (value instanceof Value.Num number) {
      return number.range();
    }
    return Ranges.days(((Value.Day) value).date());
  }
}
