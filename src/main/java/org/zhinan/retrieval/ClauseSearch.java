package org.zhinan.retrieval;

import java.util.List;
import java.util.Optional;
import org.zhinan.guideline.Clause;

/** Finds the clauses of one pack version that speak of something, best first. */
public interface ClauseSearch extends AutoCloseable {

  /**
   * @param query any words, 1 to 4000 characters; never an error
   * @param direction a direction's code to stay within; empty for the whole call
   * @param k at most so many hits, 1 to 50
   */
  List<Hit> search(String query, Optional<String> direction, int k);

  /**
   * How much of what the query's words tell a clause speaks of, itself or by its headings: 0 to 1,
   * rare words counting more. Says what a score cannot: whether the clause is about the query at
   * all.
   */
  double coverage(String query, Clause clause);

  /** How much of what the query's words tell a text speaks of: 0 to 1, rare words counting more. */
  double coverage(String query, String text);

  @Override
  void close();
}
