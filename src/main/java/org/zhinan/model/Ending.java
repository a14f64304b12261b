package org.zhinan.model;

import java.time.Duration;
import java.util.Optional;

/** How a reply ended; there is one ending for each time that a model is asked. */
public sealed interface Ending {

  /** Counted by the provider; zero where it did not tell. */
  Tokens tokens();

  /**
   * The model came to its end.
   *
   * @param text all its pieces, not blank
   * @param cut whether it was stopped at the length that it may have, so that its last sentence may
   *     be half of one
   */
  record Whole(String text, boolean cut, Tokens tokens) implements Ending {}

  /**
   * It did not.
   *
   * @param detail for the operator's log: a status, an exception's class; no text of the reply, no
   *     key
   * @param heard whether any piece had been handed on
   * @param retryAfter when the provider said to come again
   */
  record Broken(
      Fault fault, String detail, boolean heard, Optional<Duration> retryAfter, Tokens tokens)
      implements Ending {

    /** A fault of which nothing more is known. */
    public static Broken of(Fault fault, String detail, boolean heard) {
      return new Broken(fault, detail, heard, Optional.empty(), Tokens.NONE);
    }
  }
}
