package org.zhinan.evaluation.rewording;

import java.util.Random;
import java.util.function.BiFunction;

/**
 * Another way to write a message that means the same.
 *
 * @param bar the share of messages that must be read the same, as it stands today
 * @param turned the share of firm verdicts that may become their opposite: none where the message
 *     says the same, some where it may have lost the word that decided
 * @param rewrite the message as it is where this way does not apply to it
 */
record Rewording(
    String name, double bar, double turned, BiFunction<String, Random, String> rewrite) {

  /** A way to write that loses nothing. */
  Rewording(String name, double bar, BiFunction<String, Random, String> rewrite) {
    this(name, bar, 0, rewrite);
  }

  /**
   * How many of so many may be read otherwise: two more than the bar says; of a sample three
   * standard deviations more, since the share is that of all and a seed may draw the worse ones.
   */
  int allowed(int messages, boolean sampled) {
    return 2 + most(1 - bar, messages, sampled);
  }

  /** How many firm verdicts of so many may become their opposite. */
  int allowedTurned(int messages, boolean sampled) {
    return most(turned, messages, sampled);
  }

  private static int most(double share, int messages, boolean sampled) {
    double more = sampled ? 3 * Math.sqrt(messages * share * (1 - share)) : 0;
    return (int) (share * messages + more);
  }

  String of(String message, Random chance) {
    return rewrite.apply(message, chance);
  }
}
