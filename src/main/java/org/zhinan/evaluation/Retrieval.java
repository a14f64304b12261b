package org.zhinan.evaluation;

import java.util.List;

/**
 * How well clauses were found.
 *
 * @param ranks of the first right hit of each search, from 1; 0 for none
 */
public record Retrieval(List<Integer> ranks) {

  public Retrieval {
    ranks = List.copyOf(ranks);
  }

  public int searches() {
    return ranks.size();
  }

  /** The share of searches with a right hit among the first. */
  public Share recall() {
    return ranks.stream().map(rank -> Share.of(rank > 0)).reduce(new Share(0, 0), Share::plus);
  }

  /** The mean of the reciprocal ranks, a missing one counting 0. */
  public double meanReciprocalRank() {
    return ranks.stream().mapToDouble(rank -> rank > 0 ? 1.0 / rank : 0).average().orElse(0);
  }
}
