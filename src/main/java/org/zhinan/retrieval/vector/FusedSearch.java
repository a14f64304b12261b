package org.zhinan.retrieval.vector;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhinan.base.FoldedText;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.Guideline;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.Hit;

/**
 * Finds clauses by words from the first moment, and by words and meaning as soon as the vectors
 * stand. Vectors only reorder and add: where the words find nothing, nothing is found, for a vector
 * is close to something always.
 */
public final class FusedSearch implements ClauseSearch {

  private static final Logger LOG = LoggerFactory.getLogger(FusedSearch.class);

  /** So many of each ranking are fused. */
  private static final int POOL = 50;

  /** Among so many found by words those come first that hold the whole query. */
  private static final int EXACT = 10;

  private final ClauseSearch words;
  private volatile Optional<VectorIndex> vectors = Optional.empty();

  private FusedSearch(ClauseSearch words) {
    this.words = words;
  }

  /** Both rankings from the start; returns when all clauses are read. */
  public static FusedSearch over(Guideline guideline, ClauseSearch words, Embeddings embeddings) {
    FusedSearch search = new FusedSearch(words);
    search.vectors = Optional.of(VectorIndex.over(guideline, embeddings));
    return search;
  }

  /**
   * Returns at once and reads the clauses in the background. When that fails the words stay alone,
   * and the log says so.
   *
   * @param model loads the model
   */
  public static FusedSearch warmingUp(
      Guideline guideline, ClauseSearch words, Supplier<Embeddings> model) {
    FusedSearch search = new FusedSearch(words);
    Thread reading = new Thread(() -> search.warmUp(guideline, model), "vectors");
    reading.setDaemon(true);
    reading.setPriority(Thread.MIN_PRIORITY);
    reading.start();
    return search;
  }

  private void warmUp(Guideline guideline, Supplier<Embeddings> model) {
    try {
      vectors = Optional.of(VectorIndex.over(guideline, model.get()));
      LOG.info("clauses are found by meaning too from now on");
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("clauses are found by their words alone: the vectors cannot be made", e);
    }
  }

  /** Whether the vectors stand. */
  boolean isWarm() {
    return vectors.isPresent();
  }

  @Override
  public List<Hit> search(String query, Optional<String> direction, int k) {
    List<Hit> byWords = words.search(query, direction, Math.max(k, POOL));
    Optional<VectorIndex> index = vectors;
    if (byWords.isEmpty() || index.isEmpty()) {
      return byWords.stream().limit(k).toList();
    }
    List<Hit> exact = byWords.stream().limit(EXACT).filter(hit -> holds(hit, query)).toList();
    return Stream.concat(
            exact.stream(),
            Fusion.of(byWords, index.get().nearest(query, direction, POOL)).stream()
                .filter(hit -> exact.stream().noneMatch(e -> e.clause().equals(hit.clause()))))
        .limit(k)
        .toList();
  }

  /** Whoever quotes a clause wants that one. */
  private static boolean holds(Hit hit, String query) {
    return FoldedText.of(hit.clause().text()).contains(query);
  }

  /** By words alone: meaning says what is near, never that it is about the query. */
  @Override
  public double coverage(String query, Clause clause) {
    return words.coverage(query, clause);
  }

  @Override
  public double coverage(String query, String text) {
    return words.coverage(query, text);
  }

  @Override
  public void close() {
    words.close();
  }
}
