package org.zhinan.dialogue;

import org.zhinan.pack.Pack;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.rule.Decider;

/** Everything that requests about one call are answered with, over whatever face they come. */
public record Desk(
    Pack pack,
    ClauseSearch search,
    Decider decider,
    VerdictViews verdicts,
    Matching matching,
    Boards boards,
    Advisor advisor)
    implements AutoCloseable {

  @Override
  public void close() {
    search.close();
  }
}
