package org.zhinan.retrieval.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhinan.guideline.Guideline;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.lucene.Judged;
import org.zhinan.retrieval.lucene.LuceneClauseSearch;

/** The shipped model over the shipped guideline. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedVectorsTest {

  private static final Path QUERIES = Path.of("src/test/resources/search/queries.jsonl");
  private static final Path PARAPHRASES = Path.of("src/test/resources/search/paraphrases.jsonl");

  private final Guideline guideline = Judged.guideline();
  private final ClauseSearch words = LuceneClauseSearch.over(guideline, Judged.synonyms());
  private final ClauseSearch fused = FusedSearch.over(guideline, words, BgeSmallZh.shared());

  @Test
  void queries_in_the_guidelines_words_are_found_as_well_as_by_words_and_ranked_better() {
    Judged.Score byWords = Judged.score(words, Judged.questions(QUERIES));
    Judged.Score byBoth = Judged.score(fused, Judged.questions(QUERIES));

    assertThat(byBoth.recall()).as("missed: %s", byBoth.missed()).isGreaterThanOrEqualTo(0.95);
    assertThat(byBoth.recall()).isGreaterThanOrEqualTo(byWords.recall());
    assertThat(byBoth.mrr()).isGreaterThan(byWords.mrr()).isGreaterThanOrEqualTo(0.82);
  }

  @Test
  void queries_in_other_words_are_found_far_more_often_than_by_words() {
    Judged.Score byWords = Judged.score(words, Judged.questions(PARAPHRASES));
    Judged.Score byBoth = Judged.score(fused, Judged.questions(PARAPHRASES));

    assertThat(byBoth.recall())
        .as("missed: %s", byBoth.missed())
        .isGreaterThanOrEqualTo(byWords.recall() + 0.1)
        .isGreaterThanOrEqualTo(0.65);
  }

  @Test
  void vectors_have_length_one_and_texts_of_any_length_one_vector() {
    for (String text : new String[] {"年龄", "企业可以牵头吗？", "指南".repeat(2000), "abc", "？"}) {
      float[] vector = BgeSmallZh.shared().of(text);
      double squares = 0;
      for (float each : vector) {
        squares += each * each;
      }
      assertThat(vector).hasSize(512);
      assertThat(squares).isCloseTo(1, within(1e-4));
    }
  }
}
