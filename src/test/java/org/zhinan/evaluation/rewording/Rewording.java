package org.zhinan.evaluation.rewording;

import java.util.Random;
import java.util.function.BiFunction;

/**
 * Another way to write a message that means the same.
 *
 * @param bar the share of messages that must be read the same, as it stands today
 * @param rewrite the message as it is where this way does not apply to it
 */
record Rewording(String name, double bar, BiFunction<String, Random, String> rewrite) {

  /**
   * How many of so many may be read otherwise: two more than the bar says; of a sample three
   * standard deviations more, since the share is that of all and a seed may draw the worse ones.
   */
  int allowed(int messages, boolean sampled) {
    double more = sampled ? 3 * Math.sqrt(messages * bar * (1 - bar)) : 0;
    return 2 + (int) ((1 - bar) * messages + more);
  }

  String of(String message, Random chance) {
    return rewrite.apply(message, chance);
  }
}
