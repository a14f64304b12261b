package org.zhinan.evaluation;

import java.util.List;

/**
 * A query, and what one of the first hits must hold.
 *
 * @param gold fragments of the guideline, any of which will do; at least one
 */
public record SearchCase(Head head, String query, List<String> gold) implements TestCase {

  public SearchCase {
    gold = List.copyOf(gold);
  }
}
