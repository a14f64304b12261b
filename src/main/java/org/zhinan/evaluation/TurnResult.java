package org.zhinan.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhinan.dialogue.Outcome;

/**
 * What became of one turn of a case.
 *
 * @param number from 1
 * @param outcome empty when answering failed
 * @param dangers verdicts that are wrong in the dangerous direction, in words
 * @param misquoted quotes that do not stand in the guideline
 */
public record TurnResult(
    int number,
    ConversationCase.Turn turn,
    Optional<Outcome> outcome,
    List<Check> checks,
    List<String> dangers,
    List<String> misquoted,
    Duration took) {

  public TurnResult {
    checks = List.copyOf(checks);
    dangers = List.copyOf(dangers);
    misquoted = List.copyOf(misquoted);
  }

  /** Whether everything that was due is shown. */
  public boolean holds() {
    return checks.stream().allMatch(Check::holds);
  }

  public boolean isFlawless() {
    return holds() && dangers.isEmpty() && misquoted.isEmpty();
  }

  public List<Check> listFailed() {
    return checks.stream().filter(check -> !check.holds()).toList();
  }
}
