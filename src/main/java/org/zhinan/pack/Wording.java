package org.zhinan.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Synonyms;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.DataType;
import org.zhinan.rule.DataValue;

/**
 * How a call is spoken of, beside what it demands: the grammar that messages are read by, the words
 * that stand for each other when clauses are looked for, and what is said back.
 */
public record Wording(Grammar grammar, Synonyms synonyms, Replies replies) {

  private static final String COMMON = "../common/";
  private static final DataType COUNTRIES = new DataType.ListOf(new DataType.Code("country"));

  /**
   * Reads the words of a pack that loads.
   *
   * @throws PackErrors when anything is wrong with them
   */
  public static Wording load(PackSource source, Pack pack) {
    Problems problems = new Problems();
    Grammar grammar = grammar(source, pack, problems);
    Synonyms synonyms = SynonymsFile.read(file(source, COMMON + "synonyms.yaml", problems));
    String replies = COMMON + "replies.yaml";
    Replies said = RepliesFile.read(replies, text(source, replies, problems), problems);
    List<Problem> found = problems.list();
    if (!found.isEmpty()) {
      throw new PackErrors(source.name(), found);
    }
    return new Wording(grammar, synonyms, said);
  }

  private static Grammar grammar(PackSource source, Pack pack, Problems problems) {
    GrammarFiles files =
        new GrammarFiles(
            file(source, COMMON + "numerals.yaml", problems),
            file(source, COMMON + "phrases.yaml", problems),
            file(source, "lexicon.yaml", problems),
            pack.facts());
    return files.grammar(List.copyOf(pack.directions().keySet()), countries(pack));
  }

  /** Which directions are about a country: those that name it among their lists of countries. */
  private static Map<String, List<String>> countries(Pack pack) {
    Map<String, List<String>> countries = new LinkedHashMap<>();
    pack.rules().vocabulary().direction().entrySet().stream()
        .filter(datum -> datum.getValue().equals(COUNTRIES))
        .forEach(datum -> pack.listDirections().forEach(d -> add(d, datum.getKey(), countries)));
    return countries;
  }

  private static void add(Direction direction, String datum, Map<String, List<String>> countries) {
    if (direction.data().values().get(datum) instanceof DataValue.ListOf list) {
      for (DataValue value : list.values()) {
        if (value instanceof DataValue.Words country) {
          countries
              .computeIfAbsent(country.value(), code -> new ArrayList<>())
              .add(direction.code());
        }
      }
    }
  }

  private static YamlNode file(PackSource source, String file, Problems problems) {
    return YamlNode.parse(file, text(source, file, problems), problems);
  }

  private static String text(PackSource source, String file, Problems problems) {
    if (source.findText(file).isEmpty()) {
      problems.add(new Problem(file, 0, 0, "the file is missing"));
    }
    return source.findText(file).orElse("");
  }
}
