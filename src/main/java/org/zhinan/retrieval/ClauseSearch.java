package org.zhinan.retrieval;

import java.util.List;
import java.util.Optional;

/** Finds the clauses of one pack version that speak of something, best first. */
public interface ClauseSearch extends AutoCloseable {

  /**
   * @param query any words, 1 to 4000 characters; never an error
   * @param direction a direction's code to stay within; empty for the whole call
   * @param k at most so many hits, 1 to 50
   */
  List<Hit> search(String query, Optional<String> direction, int k);

  @Override
  void close();
}
