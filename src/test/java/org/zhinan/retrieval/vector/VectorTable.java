package org.zhinan.retrieval.vector;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.Guideline;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.Hit;
import org.zhinan.retrieval.lucene.Judged;
import org.zhinan.retrieval.lucene.LuceneClauseSearch;

/** Prints the table of vectors in {@code src/docs/retrieval.md} for files of judged queries. */
final class VectorTable {

  /** What the makers of the model want before a question. */
  private static final String INSTRUCTION = "为这个句子生成表示以用于检索相关文章：";

  private VectorTable() {}

  public static void main(String[] args) {
    Guideline guideline = Judged.guideline();
    VectorIndex plain = VectorIndex.over(guideline, BgeSmallZh.shared());
    ClauseSearch words = LuceneClauseSearch.over(guideline, Judged.synonyms());
    ClauseSearch fused = FusedSearch.over(guideline, words, BgeSmallZh.shared());
    for (String file : args) {
      List<Judged.Question> questions = Judged.questions(Path.of(file));
      System.out.println(file + ", " + questions.size() + " queries");
      row("words and bigrams", words, questions);
      row("vectors", alone(plain, ""), questions);
      row("vectors, with the instruction", alone(plain, INSTRUCTION), questions);
      row("fused", fused, questions);
      row("fused, with the instruction", instructed(words, plain), questions);
    }
  }

  private static ClauseSearch alone(VectorIndex index, String before) {
    return search(query -> List.of(), index, before);
  }

  private static ClauseSearch instructed(ClauseSearch words, VectorIndex index) {
    return search(query -> words.search(query, Optional.empty(), 50), index, INSTRUCTION);
  }

  private static ClauseSearch search(
      Function<String, List<Hit>> words, VectorIndex index, String before) {
    return new ClauseSearch() {
      @Override
      public List<Hit> search(String query, Optional<String> direction, int k) {
        return Fusion.of(words.apply(query), index.nearest(before + query, direction, 50)).stream()
            .limit(k)
            .toList();
      }

      @Override
      public double coverage(String query, Clause clause) {
        return 0;
      }

      @Override
      public double coverage(String query, String text) {
        return 0;
      }

      @Override
      public void close() {}
    };
  }

  private static void row(String name, ClauseSearch search, List<Judged.Question> questions) {
    Judged.Score score = Judged.score(search, questions);
    System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f |%n", name, score.recall(), score.mrr());
  }
}
