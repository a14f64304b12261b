package org.zhinan.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhinan.base.FoldedText;
import org.zhinan.rule.Condition;

/**
 * Finds the conditions whose clauses a question quotes ("“在研项目负责人不得牵头”这一条我符合吗"): those that hold
 * most of the pairs of characters of a passage in quotation marks.
 */
final class QuotedConditions {

  private static final Pattern PASSAGE =
      Pattern.compile("[\u201c\"\u300c]([^\u201d\"\u300d]{6,60})[\u201d\"\u300d]");
  private static final double ENOUGH = 0.7;

  private QuotedConditions() {}

  /** The conditions that hold the quoted passage best; none when the words quote none. */
  static List<Condition> in(String words, List<Condition> conditions) {
    return PASSAGE
        .matcher(words)
        .results()
        .map(found -> pairs(found.group(1)))
        .filter(passage -> !passage.isEmpty())
        .map(passage -> best(passage, conditions))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Condition> best(Set<String> passage, List<Condition> conditions) {
    double most = conditions.stream().mapToDouble(c -> share(passage, c)).max().orElse(0);
    return most < ENOUGH
        ? List.of()
        : conditions.stream().filter(c -> share(passage, c) >= most).toList();
  }

  private static double share(Set<String> passage, Condition condition) {
    return condition.citations().stream()
        .map(cite -> pairs(cite.quote()))
        .mapToDouble(pairs -> passage.stream().filter(pairs::contains).count())
        .map(shared -> shared / passage.size())
        .max()
        .orElse(0);
  }

  private static Set<String> pairs(String text) {
    String folded = FoldedText.of(text).text();
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 1 < folded.length(); at++) {
      pairs.add(folded.substring(at, at + 2));
    }
    return pairs;
  }
}
