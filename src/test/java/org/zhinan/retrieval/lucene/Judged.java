package org.zhinan.retrieval.lucene;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhinan.base.FoldedText;
import org.zhinan.guideline.Guideline;
import org.zhinan.guideline.reader.RealGuideline;
import org.zhinan.lexicon.Synonyms;
import org.zhinan.pack.SynonymsFile;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.Hit;

/** Queries with the fragments that a good hit holds, and how well a search finds them. */
public final class Judged {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** One query; any of the fragments in a hit's text makes it a good one. */
  public record Question(String q, List<String> gold) {}

  /** Shares from 0 to 1, over the first five hits. */
  public record Score(double recall, double mrr, List<String> missed) {}

  private Judged() {}

  public static List<Question> questions(Path file) {
    return read(file).lines().filter(line -> !line.isBlank()).map(Judged::question).toList();
  }

  public static Score score(ClauseSearch search, List<Question> questions) {
    List<Integer> ranks = questions.stream().map(q -> rank(search, q)).toList();
    double found = ranks.stream().filter(r -> r > 0).count();
    double reciprocal = ranks.stream().mapToDouble(r -> r > 0 ? 1.0 / r : 0).sum();
    List<String> missed =
        questions.stream()
            .filter(q -> ranks.get(questions.indexOf(q)) == 0)
            .map(Question::q)
            .toList();
    return new Score(found / ranks.size(), reciprocal / ranks.size(), missed);
  }

  static int rank(ClauseSearch search, Question question) {
    List<Hit> hits = search.search(question.q(), Optional.empty(), 5);
    for (int at = 0; at < hits.size(); at++) {
      FoldedText text = FoldedText.of(hits.get(at).clause().text());
      if (question.gold().stream().anyMatch(text::contains)) {
        return at + 1;
      }
    }
    return 0;
  }

  public static Guideline guideline() {
    return RealGuideline.read();
  }

  public static Synonyms synonyms() {
    Problems problems = new Problems();
    String file = "knowledge/common/synonyms.yaml";
    Synonyms synonyms = SynonymsFile.read(YamlNode.parse(file, read(Path.of(file)), problems));
    if (!problems.isEmpty()) {
      throw new AssertionError(problems.list());
    }
    return synonyms;
  }

  private static Question question(String line) {
    try {
      var node = JSON.readTree(line);
      return new Question(
          node.get("q").asText(),
          JSON.convertValue(
              node.get("gold"),
              JSON.getTypeFactory().constructCollectionType(List.class, String.class)));
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }
}
