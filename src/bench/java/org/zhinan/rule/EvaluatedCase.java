package org.zhinan.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.fact.FactSheet;
import org.zhinan.rule.expr.Evaluation;
import org.zhinan.rule.expr.Value;

/** One condition of a book on one case: its value alone, and its whole finding. */
public final class EvaluatedCase {

  private final Condition condition;
  private final Judge judge;
  private final Case at;

  public EvaluatedCase(
      RuleBook book,
      Condition condition,
      FactSheet facts,
      LocalDate asOf,
      String direction,
      Map<String, Boolean> readings) {
    this.condition = condition;
    this.judge = new Judge(condition, List.of());
    this.at = new Case(book, facts, asOf, Optional.of(direction), readings);
  }

  /** What {@code require} comes to under one way of reading, without a trace. */
  public Value value() {
    return condition.require().evaluate(Evaluation.in(at)).value();
  }

  /** The finding under every way of reading, with facts used, citations and the trace. */
  public Finding finding() {
    return Findings.of(at, judge);
  }
}
