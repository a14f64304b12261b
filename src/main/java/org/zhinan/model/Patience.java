package org.zhinan.model;

import java.time.Duration;

/**
 * How long a reply is waited for.
 *
 * @param silence that may last, before the first piece and between two
 * @param whole time that it may take, retries included
 * @param characters that it may have
 */
public record Patience(Duration silence, Duration whole, int characters) {

  public static final Patience USUAL =
      new Patience(Duration.ofSeconds(8), Duration.ofSeconds(30), 6000);

  public Patience {
    if (silence.isNegative()
        || silence.isZero()
        || whole.compareTo(silence) < 0
        || characters < 1) {
      throw new IllegalArgumentException(
          "a silence is shorter than the whole, and both are waited");
    }
  }
}
