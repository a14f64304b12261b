package org.zhinan.rule.expr;

import java.util.List;

/** {@code test ? then : otherwise}; with the test unknown, what both come to. */
public record Conditional(String source, Expr test, Expr then, Expr otherwise) implements Expr {

  @Override
  public List<Expr> parts() {
    return List.of(test, then, otherwise);
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    Outcome chosen = test.evaluate(evaluation);
    if (!(chosen.value() instanceof Value.Unknown)) {
      List<Outcome> both =
          List.of(chosen, (chosen.isTrue() ? then : otherwise).evaluate(evaluation));
      return Outcome.decided(source, both.get(1).value(), both, both);
    }
    Outcome first = then.evaluate(evaluation);
    Outcome second = otherwise.evaluate(evaluation);
    List<Outcome> all = List.of(chosen, first, second);
    return first.value().equals(second.value()) && isExact(first.value())
        ? Outcome.decided(source, first.value(), List.of(first, second), all)
        : Outcome.decided(source, Outcome.unknown(all), all, all);
  }

  private static boolean isExact(Value value) {
    return value.open().isEmpty()
        && !(value instanceof Value.Elements)
        && !(value instanceof Value.Unknown);
  }
}
