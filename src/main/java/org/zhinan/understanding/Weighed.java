package org.zhinan.understanding;

import java.util.Optional;

/**
 * A reading that was considered, and what became of it.
 *
 * @param winner the reading that explains more of the same words; only of one that is outweighed
 */
record Weighed(Statement statement, Explanation.Fate fate, Optional<Statement> winner) {

  static Weighed of(Statement statement, Explanation.Fate fate) {
    return new Weighed(statement, fate, Optional.empty());
  }
}
