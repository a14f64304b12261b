package org.zhinan.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.lexicon.NormalText;
import org.zhinan.pack.guard.GuardWords;
import org.zhinan.pack.guard.Stance;
import org.zhinan.pack.yaml.YamlNode;

/** Reads {@code common/guard.yaml}: the closed lists that a model's sentences are read with. */
public final class GuardFile {

  static final String NAME = "guard.yaml";

  private static final Set<String> KEYS =
      Set.of(
          "abbreviations",
          "fillers",
          "stances",
          "joints",
          "noise",
          "told",
          "leaks",
          "introductions",
          "after-names",
          "digits",
          "multipliers",
          "months",
          "dates",
          "units",
          "same",
          "glossary");

  private final YamlNode root;

  private GuardFile(YamlNode root) {
    this.root = root.allow(KEYS);
  }

  /** What is wrong goes to the node's problems; what is right is returned all the same. */
  public static GuardWords read(YamlNode root) {
    return new GuardFile(root).words();
  }

  private GuardWords words() {
    return new GuardWords(
        words(root.get("abbreviations")),
        fillers(),
        stances(),
        lists(root.get("joints")),
        words(root.get("noise")),
        words(root.get("told")),
        words(root.get("leaks")),
        new GuardWords.Names(words(root.get("introductions")), words(root.get("after-names"))),
        numbers(),
        root.get("same").list().stream().map(GuardFile::words).toList(),
        lists(root.get("glossary")));
  }

  private GuardWords.Numbers numbers() {
    Map<String, String> units = new LinkedHashMap<>();
    lists(root.get("units")).forEach((unit, words) -> words.forEach(w -> units.put(w, unit)));
    return new GuardWords.Numbers(
        values(root.get("digits")),
        values(root.get("multipliers")),
        values(root.get("months")),
        lists(root.get("dates")),
        units);
  }

  private Set<String> fillers() {
    Set<String> fillers = new LinkedHashSet<>();
    root.get("fillers").list().forEach(list -> fillers.addAll(words(list)));
    return fillers;
  }

  private Map<String, EnumSet<Stance>> stances() {
    Map<String, EnumSet<Stance>> stances = new LinkedHashMap<>();
    root.get("stances").map().forEach((key, words) -> addStance(key, words, stances));
    return stances;
  }

  private static void addStance(String key, YamlNode words, Map<String, EnumSet<Stance>> stances) {
    Optional<Stance> stance =
        Arrays.stream(Stance.values()).filter(s -> s.key().equals(key)).findFirst();
    if (stance.isEmpty()) {
      words.problem("no stance \"" + key + "\"; allowed: " + stanceKeys());
    }
    stance.ifPresent(
        s ->
            words(words)
                .forEach(
                    w -> stances.computeIfAbsent(w, n -> EnumSet.noneOf(Stance.class)).add(s)));
  }

  private static List<String> stanceKeys() {
    return Arrays.stream(Stance.values()).map(Stance::key).toList();
  }

  private static Map<String, Set<String>> lists(YamlNode node) {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    node.map().forEach((key, words) -> lists.put(normal(key), words(words)));
    return lists;
  }

  private static Map<String, BigDecimal> values(YamlNode node) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    node.map().forEach((key, value) -> number(value).ifPresent(n -> values.put(normal(key), n)));
    return values;
  }

  private static Optional<BigDecimal> number(YamlNode node) {
    try {
      return Optional.of(new BigDecimal(node.text()));
    } catch (NumberFormatException e) {
      node.problem("\"" + node.text() + "\" is no number");
      return Optional.empty();
    }
  }

  private static Set<String> words(YamlNode node) {
    List<String> words = new ArrayList<>();
    node.texts().forEach(word -> words.add(normal(word)));
    return new LinkedHashSet<>(words);
  }

  private static String normal(String word) {
    return NormalText.of(word).text();
  }
}
