package org.zhinan.retrieval.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;
import org.zhinan.lexicon.Synonyms;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.Hit;
import org.zhinan.retrieval.lucene.LuceneClauseSearch;

class FusedSearchTest {

  private static final Guideline GUIDELINE =
      new Guideline(
          "",
          List.of(
              clause("n.1", ClauseKind.HEADING, "cats", Optional.empty()),
              clause("n.2", ClauseKind.PARAGRAPH, "cats like fish", Optional.empty()),
              clause("n.3", ClauseKind.PARAGRAPH, "dogs like meat", Optional.of("A1-1.1")),
              clause("n.4", ClauseKind.PARAGRAPH, "kittens drink milk", Optional.of("A1-1.2"))));

  /** One dimension for felines, one for everything else. */
  private static final Embeddings FELINE =
      text ->
          text.contains("cat") || text.contains("kitten") ? new float[] {1, 0} : new float[] {0, 1};

  private static Clause clause(
      String id, ClauseKind kind, String text, Optional<String> direction) {
    return new Clause(
        new ClauseId(id), kind, Optional.empty(), List.of(), text, List.of(), direction);
  }

  private static ClauseSearch words() {
    return LuceneClauseSearch.over(GUIDELINE, Synonyms.none());
  }

  private static List<String> found(ClauseSearch search, String query, String... direction) {
    return search
        .search(query, Optional.of(direction).filter(d -> d.length > 0).map(d -> d[0]), 4)
        .stream()
        .map(hit -> hit.clause().id().value())
        .toList();
  }

  @Test
  void what_only_the_meaning_finds_joins_what_the_words_find() {
    try (ClauseSearch search = FusedSearch.over(GUIDELINE, words(), FELINE)) {
      assertThat(found(words(), "what do cats like")).doesNotContain("n.4");
      assertThat(found(search, "what do cats like")).startsWith("n.2").contains("n.4");
    }
  }

  @Test
  void of_clauses_that_mean_the_same_those_with_content_come_before_headings() {
    try (ClauseSearch search = FusedSearch.over(GUIDELINE, words(), text -> new float[] {1})) {
      assertThat(found(search, "milk")).startsWith("n.4").endsWith("n.1");
    }
  }

  @Test
  void where_the_words_find_nothing_nothing_is_found() {
    try (ClauseSearch search = FusedSearch.over(GUIDELINE, words(), FELINE)) {
      assertThat(found(search, "feline")).isEmpty();
    }
  }

  @Test
  void a_clause_that_holds_the_whole_query_comes_first_whatever_the_vectors_say() {
    Embeddings misled = text -> text.contains("dogs") ? new float[] {0, 1} : new float[] {1, 0};
    try (ClauseSearch search = FusedSearch.over(GUIDELINE, words(), misled)) {
      assertThat(found(search, "dogs like")).startsWith("n.3");
    }
  }

  @Test
  void a_search_within_a_direction_stays_there() {
    try (ClauseSearch search = FusedSearch.over(GUIDELINE, words(), FELINE)) {
      assertThat(found(search, "cats like milk", "A1-1.2")).containsExactly("n.4");
    }
  }

  @Test
  void scores_fall_and_highlights_stay() {
    try (ClauseSearch search = FusedSearch.over(GUIDELINE, words(), FELINE)) {
      List<Hit> hits = search.search("do cats like milk", Optional.empty(), 3);

      assertThat(hits).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
      assertThat(hits.get(0).highlights()).isNotEmpty();
    }
  }

  @Test
  void the_words_answer_until_the_vectors_stand() throws Exception {
    CountDownLatch loaded = new CountDownLatch(1);
    try (FusedSearch search =
        FusedSearch.warmingUp(
            GUIDELINE,
            words(),
            () -> {
              await(loaded);
              return FELINE;
            })) {
      assertThat(found(search, "what do cats like")).doesNotContain("n.4");
      loaded.countDown();
      for (int i = 0; i < 500 && !search.isWarm(); i++) {
        Thread.sleep(Duration.ofMillis(10).toMillis());
      }
      assertThat(found(search, "what do cats like")).contains("n.4");
    }
  }

  @Test
  void a_model_that_cannot_be_loaded_leaves_the_words_alone() throws Exception {
    CountDownLatch tried = new CountDownLatch(1);
    try (FusedSearch search =
        FusedSearch.warmingUp(
            GUIDELINE,
            words(),
            () -> {
              tried.countDown();
              throw new UnsatisfiedLinkError("no native library");
            })) {
      tried.await();
      assertThat(found(search, "what do cats like")).startsWith("n.2").doesNotContain("n.4");
    }
  }

  @Test
  void ranks_of_both_are_added() {
    Clause one = clause("n.1", ClauseKind.PARAGRAPH, "one", Optional.empty());
    Clause two = clause("n.2", ClauseKind.PARAGRAPH, "two", Optional.empty());
    Clause three = clause("n.3", ClauseKind.PARAGRAPH, "three", Optional.empty());

    List<Hit> fused =
        Fusion.of(
            List.of(new Hit(one, 9, List.of()), new Hit(two, 8, List.of())), List.of(two, three));

    assertThat(fused)
        .extracting(hit -> Map.entry(hit.clause().id().value(), hit.score()))
        .containsExactly(
            Map.entry("n.2", 1 / 12.0 + 1 / 11.0),
            Map.entry("n.1", 1 / 11.0),
            Map.entry("n.3", 1 / 12.0));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
