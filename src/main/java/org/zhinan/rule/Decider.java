package org.zhinan.rule;

import java.time.LocalDate;
import org.zhinan.fact.FactSheet;

/** Makes determinations; nobody else can. Has no state. */
public final class Decider {

  /**
   * Decides every condition that applies to the scope.
   *
   * @throws ParameterOutOfPeriod when an expression needs a parameter that has no value on the date
   */
  public Determination decide(RuleBook book, FactSheet facts, Scope scope, LocalDate asOf) {
    throw new UnsupportedOperationException(book.pack() + " " + facts + scope + asOf);
  }
}
