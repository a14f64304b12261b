package org.zhinan.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Messages sent one after another in one conversation of their own.
 *
 * @param asOf a date or an instant; empty for the present moment of the run
 * @param turns at least one
 */
public record ConversationCase(Head head, Optional<String> asOf, Locale locale, List<Turn> turns)
    implements TestCase {

  public ConversationCase {
    turns = List.copyOf(turns);
  }

  /** A message and what its answer must show. */
  public record Turn(String message, Expectation expect) {}
}
