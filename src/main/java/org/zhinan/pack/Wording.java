package org.zhinan.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.lexicon.Alike;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Synonyms;
import org.zhinan.pack.guard.GuardWords;
import org.zhinan.pack.information.Information;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.DataType;
import org.zhinan.rule.DataValue;

/**
 * How a call is spoken of, beside what it demands: the grammar that messages are read by, the words
 * that stand for each other when clauses are looked for, what is said back, what can be asked of
 * the guideline, the lists that a model's sentences are read with, and which characters are typed
 * for one another.
 */
public record Wording(
    Grammar grammar,
    Synonyms synonyms,
    Replies replies,
    Information information,
    GuardWords guard,
    Alike alike) {

  private static final String COMMON = "../common/";
  private static final String LEXICON = "lexicon";
  private static final DataType COUNTRIES = new DataType.ListOf(new DataType.Code("country"));

  /**
   * Reads the words of a pack that loads.
   *
   * @throws PackErrors when anything is wrong with them
   */
  public static Wording load(PackSource source, Pack pack) {
    Problems problems = new Problems();
    List<YamlNode> asked = information(source, problems);
    Grammar grammar = grammar(source, pack, asked, problems);
    Information information =
        new InformationFile(asked, pack)
            .information(grammar.information(), questions(source, problems));
    Synonyms synonyms = SynonymsFile.read(file(source, COMMON + "synonyms.yaml", problems));
    Replies said = replies(source, problems);
    GuardWords guard = GuardFile.read(file(source, COMMON + GuardFile.NAME, problems));
    Alike alike = AlikeFile.read(file(source, COMMON + AlikeFile.NAME, problems));
    List<Problem> found = problems.list();
    if (!found.isEmpty()) {
      throw new PackErrors(source.name(), found);
    }
    return new Wording(grammar, synonyms, said, information, guard, alike);
  }

  private static Replies replies(PackSource source, Problems problems) {
    String file = COMMON + RepliesFile.NAME;
    Replies shared = RepliesFile.read(file, text(source, file, problems), problems);
    return source
        .findText(RepliesFile.NAME)
        .map(own -> RepliesFile.readOwn(own, shared, problems))
        .orElse(shared);
  }

  /** What calls share first, so that a call's own kind of the same name takes its place. */
  private static List<YamlNode> information(PackSource source, Problems problems) {
    List<YamlNode> files = new ArrayList<>();
    files.add(file(source, COMMON + InformationFile.NAME, problems));
    List<String> own = new ArrayList<>();
    own.add(InformationFile.NAME);
    own.addAll(source.listFiles(InformationFile.FOLDER, ".yaml"));
    for (String name : own) {
      source.findText(name).ifPresent(text -> files.add(YamlNode.parse(name, text, problems)));
    }
    return files;
  }

  /** How people ask, whatever the call, and of this one; neither is needed. */
  private static List<YamlNode> questions(PackSource source, Problems problems) {
    List<String> names = new ArrayList<>(List.of(COMMON + SamplesFile.NAME));
    names.addAll(source.listFiles(SamplesFile.FOLDER, ".yaml"));
    return names.stream()
        .flatMap(n -> source.findText(n).stream().map(t -> YamlNode.parse(n, t, problems)))
        .toList();
  }

  private static Grammar grammar(
      PackSource source, Pack pack, List<YamlNode> information, Problems problems) {
    GrammarFiles files =
        new GrammarFiles(
            file(source, COMMON + "numerals.yaml", problems),
            file(source, COMMON + "phrases.yaml", problems),
            lexicon(source, problems),
            pack.facts());
    return files
        .grammar(List.copyOf(pack.directions().keySet()), countries(pack), information)
        .with(VariantsFile.read(file(source, COMMON + VariantsFile.NAME, problems)));
  }

  /** {@code lexicon.yaml} gone on with in the files of the folder {@code lexicon}, by name. */
  static YamlNode lexicon(PackSource source, Problems problems) {
    YamlNode lexicon = file(source, LEXICON + ".yaml", problems);
    for (String name : source.listFiles(LEXICON, ".yaml")) {
      lexicon = lexicon.and(file(source, name, problems));
    }
    return lexicon;
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
