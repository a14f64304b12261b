package org.zhinan.evaluation;

import org.zhinan.base.FoldedText;
import org.zhinan.dialogue.Advisor;
import org.zhinan.pack.Pack;
import org.zhinan.retrieval.ClauseSearch;

/** What is examined: one call with everything that answers for it. May be used by many at once. */
public final class Examinee implements AutoCloseable {

  private final Pack pack;
  private final Advisor advisor;
  private final ClauseSearch search;
  private final String source;

  public Examinee(Pack pack, Advisor advisor, ClauseSearch search) {
    this.pack = pack;
    this.advisor = advisor;
    this.search = search;
    this.source = FoldedText.fold(pack.guideline().source());
  }

  public Pack pack() {
    return pack;
  }

  public Advisor advisor() {
    return advisor;
  }

  public ClauseSearch search() {
    return search;
  }

  /** Whether the words stand anywhere in the guideline. */
  boolean stands(String quote) {
    return source.contains(FoldedText.fold(quote));
  }

  @Override
  public void close() {
    search.close();
  }
}
