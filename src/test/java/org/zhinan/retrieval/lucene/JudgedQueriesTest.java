package org.zhinan.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhinan.base.FoldedText;

class JudgedQueriesTest {

  private final List<Judged.Question> questions =
      Judged.questions(Path.of("src/test/resources/search/queries.jsonl"));

  @Test
  void there_are_at_least_forty_queries_and_none_is_written_twice() {
    assertThat(questions).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
  }

  @Test
  void every_fragment_that_is_wanted_stands_in_some_clause() {
    List<FoldedText> texts =
        Judged.guideline().listClauses().stream().map(c -> FoldedText.of(c.text())).toList();
    assertThat(questions)
        .allSatisfy(
            q -> assertThat(q.gold()).allMatch(g -> texts.stream().anyMatch(t -> t.contains(g))));
  }

  @Test
  void seventeen_of_twenty_queries_find_their_clause_among_the_first_five() {
    try (LuceneClauseSearch search =
        LuceneClauseSearch.over(Judged.guideline(), Judged.synonyms())) {
      Judged.Score score = Judged.score(search, questions);
      assertThat(score.recall()).as("missed: %s", score.missed()).isGreaterThanOrEqualTo(0.85);
      assertThat(score.mrr()).as("missed: %s", score.missed()).isGreaterThanOrEqualTo(0.70);
    }
  }
}
