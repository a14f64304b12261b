package org.zhinan.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhinan.rule.expr.Evaluation;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Outcome;
import org.zhinan.rule.expr.Value;

/**
 * One condition under one way of reading, with those that override it.
 *
 * @param overriding conditions of the same scope that replace it where they apply
 */
record Judge(Condition condition, List<Condition> overriding) {

  /** The readings that the finding depends on. */
  SortedSet<String> readings(RuleBook book) {
    SortedSet<String> own = book.mentions(condition).readings();
    if (overriding.isEmpty()) {
      return own;
    }
    SortedSet<String> all = new TreeSet<>(own);
    overriding.forEach(other -> all.addAll(book.mentions(other).readings()));
    return all;
  }

  /** Whether the finding is the same in every direction in which the condition binds. */
  boolean isShared(RuleBook book) {
    return overriding.isEmpty() && !book.mentions(condition).isOfDirection();
  }

  Verdict judge(Case at) {
    Verdict verdict = alone(at);
    for (Condition other : overriding) {
      verdict = overridden(verdict, other, at);
    }
    return verdict;
  }

  private Verdict alone(Case at) {
    Outcome applies = applies(condition, at);
    if (applies.value().equals(Value.FALSE)) {
      return Verdict.of(Status.NOT_APPLICABLE, applies);
    }
    Outcome require = condition.require().evaluate(Evaluation.in(at));
    if (require.value().equals(Value.TRUE)) {
      return Verdict.of(Status.SATISFIED, require);
    }
    if (applies.value() instanceof Value.Unknown) {
      return Verdict.unknown(applies, require);
    }
    return require.value().equals(Value.FALSE)
        ? Verdict.of(Status.VIOLATED, applies, require)
        : Verdict.unknown(applies, require);
  }

  /**
   * Replaced where the other one applies. Where it is not known whether it does, a verdict that
   * both come to stands.
   */
  private static Verdict overridden(Verdict own, Condition other, Case at) {
    Outcome applies = applies(other, at);
    if (applies.value().equals(Value.TRUE)) {
      return Verdict.of(Status.NOT_APPLICABLE, applies);
    }
    if (applies.value().equals(Value.FALSE) || own.isClear()) {
      return own;
    }
    Outcome require = other.require().evaluate(Evaluation.in(at));
    return own.status() == Status.VIOLATED && require.value().equals(Value.FALSE)
        ? own.and(require)
        : own.openedBy(applies);
  }

  private static Outcome applies(Condition condition, Case at) {
    Optional<Expr> expression = condition.applies();
    return expression
        .map(e -> e.evaluate(Evaluation.in(at)))
        .orElseGet(() -> Outcome.given("true", Value.TRUE));
  }
}
