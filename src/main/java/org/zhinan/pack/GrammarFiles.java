package org.zhinan.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.base.Numerals;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.lexicon.DateScanner;
import org.zhinan.lexicon.EitherOrScanner;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.MeasureScanner;
import org.zhinan.lexicon.Pattern;
import org.zhinan.lexicon.PatternError;
import org.zhinan.lexicon.PatternParser;
import org.zhinan.lexicon.Subject;
import org.zhinan.lexicon.Variants;
import org.zhinan.pack.yaml.YamlNode;

/**
 * {@code common/numerals.yaml}, {@code common/phrases.yaml} and a pack's {@code lexicon.yaml} with
 * {@code lexicon/*.yaml}: the grammar that messages are read by. Of a form the pack's patterns come
 * before those that are common; a list of the pack takes the place of the common one.
 */
final class GrammarFiles {

  private final YamlNode common;
  private final YamlNode own;
  private final NumeralsFile numbers;
  private final FactDictionary facts;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Set<String> categories = new TreeSet<>();
  private final Vocabulary words = new Vocabulary(categories);

  GrammarFiles(YamlNode numerals, YamlNode common, YamlNode own, FactDictionary facts) {
    this.numbers = new NumeralsFile(numerals);
    this.common = common.allow(Set.of("negations", "noise", "lists", "forms"));
    this.own =
        own.allow(
            Set.of(
                "subjects",
                "roles",
                "topics",
                "words",
                "directions",
                "lists",
                "say",
                "closed",
                "assumed",
                "denied",
                "none",
                "home",
                "bare",
                "ages",
                "noise",
                "forms"));
    this.facts = facts;
  }

  /**
   * @param directions codes of the call's directions, whose numbers are words for them
   * @param countries country → directions that are about it
   * @param information the files that say what can be asked of the guideline, the shared one first
   */
  Grammar grammar(
      List<String> directions, Map<String, List<String>> countries, List<YamlNode> information) {
    Numerals numerals = numbers.numerals();
    MeasureScanner measures = numbers.measures(numerals);
    categories.add(DateScanner.DATE);
    categories.add(DateScanner.DECADE);
    categories.add(MeasureScanner.NUMBER);
    categories.add(EitherOrScanner.EITHER_OR);
    measures.measures().forEach(m -> categories.add(m.category()));
    collectWords(directions);
    for (YamlNode file : List.of(common, own)) {
      file.find("lists").ifPresent(l -> l.map().forEach((name, n) -> lists.put(name, n.texts())));
    }
    return new Grammar(
        numerals,
        numbers.dates(),
        measures,
        words.scanner(),
        subjects(),
        new SayingsFile(facts, this::patterns).sayings(own.get("say")),
        new ClosingsFile(facts, this::patterns).closings(own),
        denials(),
        own.find("none").map(new NonesFile(facts)::nones).orElse(Map.of()),
        forms(),
        new AskingReader(lists, categories).read(information),
        countries,
        own.find("home").map(YamlNode::texts).orElse(List.of()),
        bare(),
        ages(),
        common.get("negations").texts(),
        Variants.NONE);
  }

  private void collectWords(List<String> directions) {
    Map<String, FactType.Code> enumerations = enumerations();
    enumerations.values().forEach(words::addLabels);
    own.find("words")
        .ifPresent(
            node ->
                node.map()
                    .forEach(
                        (category, byCode) ->
                            words.add(
                                category,
                                byCode,
                                code ->
                                    !enumerations.containsKey(category)
                                        || enumerations.get(category).allows(code))));
    for (YamlNode file : List.of(common, own)) {
      file.find("noise").ifPresent(words::addNoise);
    }
    own.find("topics").ifPresent(node -> words.add(Grammar.TOPIC, node));
    own.find("roles").ifPresent(node -> words.add(Grammar.ROLE, node));
    own.find("directions")
        .ifPresent(node -> words.add(Grammar.DIRECTION, node, directions::contains));
    directions.stream()
        .sorted((a, b) -> b.compareTo(a))
        .forEach(code -> words.add(Grammar.DIRECTION, code.substring(code.indexOf('-') + 1), code));
    directions.forEach(code -> words.add(Grammar.DIRECTION, code, code));
  }

  /** The enumerations that a field of the facts is of, by name. */
  private Map<String, FactType.Code> enumerations() {
    Map<String, FactType.Code> enumerations = new LinkedHashMap<>();
    facts.types().values().stream()
        .flatMap(type -> type.fields().values().stream())
        .map(FactField::type)
        .filter(FactType.Code.class::isInstance)
        .map(FactType.Code.class::cast)
        .forEach(type -> enumerations.put(type.name(), type));
    return enumerations;
  }

  private Map<String, Subject> subjects() {
    Map<String, Subject> subjects = new LinkedHashMap<>();
    own.get("subjects")
        .map()
        .forEach(
            (code, node) -> {
              Subject subject = new SubjectEntry(node, facts).subject(code, this::patterns);
              node.find("words").ifPresent(ws -> words.add(Grammar.SUBJECT, ws, code));
              subjects.put(code, subject);
            });
    return subjects;
  }

  /** {@code bare: {measure: path}}. */
  private Map<String, FactPath> bare() {
    Map<String, FactPath> bare = new LinkedHashMap<>();
    own.find("bare")
        .ifPresent(
            node ->
                node.map()
                    .forEach(
                        (measure, path) -> {
                          FactPath fact = FactPath.of(path.text());
                          if (facts.findField(fact).isEmpty()) {
                            path.problem("no fact \"" + fact + "\" in facts.yaml");
                          }
                          bare.put(measure, fact);
                        }));
    return bare;
  }

  /** {@code ages: {type.field: years}}. */
  private Map<String, Integer> ages() {
    Map<String, Integer> ages = new LinkedHashMap<>();
    own.find("ages")
        .ifPresent(
            node ->
                node.map()
                    .forEach(
                        (field, years) -> {
                          if (years.text().matches("\\d{1,3}")) {
                            ages.put(field, Integer.parseInt(years.text()));
                          } else {
                            years.problem("expected a number of years");
                          }
                        }));
    return ages;
  }

  private Map<String, Map<String, String>> denials() {
    Map<String, Map<String, String>> denials = new LinkedHashMap<>();
    own.find("denied")
        .ifPresent(
            node ->
                node.map()
                    .forEach(
                        (category, codes) -> {
                          Map<String, String> left = new LinkedHashMap<>();
                          codes.map().forEach((code, to) -> left.put(code, to.text()));
                          denials.put(category, left);
                        }));
    return denials;
  }

  static FactValue value(String text) {
    if (text.matches("\\d+")) {
      return NumberRange.of(Long.parseLong(text));
    }
    return text.equals("true") || text.equals("false")
        ? new BoolValue(text.equals("true"))
        : new CodeValue(text);
  }

  private Map<String, List<Pattern>> forms() {
    Map<String, List<Pattern>> forms = new LinkedHashMap<>(patternsByName(own.find("forms")));
    patternsByName(common.find("forms"))
        .forEach(
            (name, patterns) ->
                forms.merge(
                    name,
                    patterns,
                    (first, second) -> {
                      List<Pattern> both = new ArrayList<>(first);
                      both.addAll(second);
                      return both;
                    }));
    return forms;
  }

  private Map<String, List<Pattern>> patternsByName(Optional<YamlNode> node) {
    Map<String, List<Pattern>> byName = new LinkedHashMap<>();
    node.ifPresent(n -> n.map().forEach((name, list) -> byName.put(name, patterns(list))));
    return byName;
  }

  private List<Pattern> patterns(YamlNode list) {
    List<Pattern> patterns = new ArrayList<>();
    for (YamlNode node : list.isText() ? List.of(list) : list.list()) {
      try {
        patterns.add(PatternParser.parse(node.text(), lists, categories));
      } catch (PatternError e) {
        node.problem("in the pattern, character " + e.column() + ": " + e.getMessage());
      }
    }
    return patterns;
  }
}
