package org.zhinan.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.zhinan.base.LocalText;
import org.zhinan.fact.FactType;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.NormalText;
import org.zhinan.lexicon.WordScanner;
import org.zhinan.pack.yaml.YamlNode;

/**
 * The words of a grammar while they are collected from its files. A word that stands for two codes
 * of one category could be read as one of them only: a problem where it stands again.
 */
final class Vocabulary {

  private static final java.util.regex.Pattern BRACKETS =
      java.util.regex.Pattern.compile("[\uFF08(]");

  private final WordScanner scanner = new WordScanner();
  private final Set<String> categories;

  /** Category → normal word → the code that a file gives it. */
  private final Map<String, Map<String, String>> written = new HashMap<>();

  /**
   * @param categories takes the name of each category that words are added to
   */
  Vocabulary(Set<String> categories) {
    this.categories = categories;
  }

  WordScanner scanner() {
    return scanner;
  }

  /** {@code {code: [word, …]}}. */
  void add(String category, YamlNode byCode) {
    categories.add(category);
    byCode.map().forEach((code, node) -> add(category, node, code));
  }

  /** As {@link #add(String, YamlNode)}; each code must be one that there is. */
  void add(String category, YamlNode byCode, Predicate<String> isCode) {
    byCode
        .map()
        .forEach(
            (code, words) -> {
              if (!isCode.test(code)) {
                words.problem("there is no " + category + " \"" + code + "\"");
              }
            });
    add(category, byCode);
  }

  /** A list of words for one code. */
  void add(String category, YamlNode words, String code) {
    for (YamlNode word : words.isText() ? List.of(words) : words.list()) {
      String other =
          written
              .computeIfAbsent(category, c -> new HashMap<>())
              .putIfAbsent(NormalText.of(word.text()).text(), code);
      if (other != null && !other.equals(code)) {
        word.problem(
            "\"%s\" stands for %s already; it can stand for one of them only"
                .formatted(word.text(), other));
      }
      scanner.add(category, word.text(), code);
    }
  }

  /** A word that no file writes as one: the code of a direction. */
  void add(String category, String word, String code) {
    scanner.add(category, word, code);
  }

  /** What a code is called on the screen is a word for it; what stands in brackets is not. */
  void addLabels(FactType.Code type) {
    categories.add(type.name());
    Map<String, LocalText> labels = new LinkedHashMap<>(type.labels());
    labels.putAll(type.groupLabels());
    labels.forEach(
        (code, label) ->
            List.of(label.zh(), label.en())
                .forEach(word -> addLabel(type.name(), BRACKETS.split(word, 2)[0], code)));
  }

  /** A single character is no word: too much else is written with it. */
  private void addLabel(String category, String word, String code) {
    if (word.length() > 1) {
      scanner.add(category, word, code);
    }
  }

  /** Phrases whose shorter words inside are not read. */
  void addNoise(YamlNode phrases) {
    phrases.texts().forEach(phrase -> scanner.add(Grammar.NOISE, phrase, Grammar.NOISE));
  }
}
