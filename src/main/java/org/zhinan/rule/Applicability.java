package org.zhinan.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.fact.FactPath;
import org.zhinan.rule.expr.Evaluation;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Outcome;
import org.zhinan.rule.expr.Value;

/**
 * Whether what is asked of some cases only, such as a paper, is asked of this one.
 *
 * @param answer {@link Answer#CONFIRM} where it hangs on how an open text is read
 * @param missing the facts that {@link Answer#DEPENDS} waits for, sorted; else none
 */
public record Applicability(Answer answer, List<FactPath> missing) {

  public Applicability {
    missing = List.copyOf(missing);
  }

  /** What the expression comes to under every way of reading. */
  static Applicability of(Expr when, Case at) {
    RuleBook book = at.book();
    List<Value> met =
        Readings.combinations(book, Mentions.of(when, book.definitions()).readings()).stream()
            .map(way -> value(when, at, way))
            .toList();
    boolean open = met.stream().anyMatch(Value.Unknown.class::isInstance);
    return open
        ? new Applicability(Answer.DEPENDS, missing(met))
        : new Applicability(settled(Set.copyOf(met)), List.of());
  }

  private static Value value(Expr when, Case at, Map<String, Boolean> way) {
    Outcome outcome = when.evaluate(Evaluation.in(at.read(way)));
    return outcome.value();
  }

  private static Answer settled(Set<Value> met) {
    if (met.size() > 1) {
      return Answer.CONFIRM;
    }
    return met.contains(Value.TRUE) ? Answer.YES : Answer.NO;
  }

  private static List<FactPath> missing(List<Value> met) {
    return met.stream().flatMap(value -> value.open().stream()).collect(Collectors.toSet()).stream()
        .sorted()
        .toList();
  }
}
