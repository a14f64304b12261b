package org.zhinan.pack;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhinan.base.Numerals;
import org.zhinan.lexicon.Comparisons;
import org.zhinan.lexicon.Comparisons.Bound;
import org.zhinan.lexicon.DateWords;
import org.zhinan.lexicon.MeasureScanner;
import org.zhinan.lexicon.MeasureScanner.Worth;
import org.zhinan.pack.yaml.YamlNode;

/** {@code common/numerals.yaml}: how numbers, measures and dates are written. */
record NumeralsFile(YamlNode root) {

  Numerals numerals() {
    Map<Character, Integer> digits = new LinkedHashMap<>();
    root.get("digits").map().forEach((c, n) -> digits.put(c.charAt(0), (int) whole(n)));
    Map<Character, Long> units = new LinkedHashMap<>();
    root.get("units").map().forEach((c, n) -> units.put(c.charAt(0), whole(n)));
    return new Numerals(digits, units);
  }

  MeasureScanner measures(Numerals numerals) {
    List<MeasureScanner.Measure> measures =
        root.get("measures").map().entrySet().stream()
            .map(
                e -> new MeasureScanner.Measure(e.getKey(), worths(e.getValue()), most(e.getKey())))
            .toList();
    return new MeasureScanner(
        numerals, root.get("between").texts(), comparisons(), measures, idioms());
  }

  private List<String> idioms() {
    return root.find("idioms").map(YamlNode::texts).orElse(List.of());
  }

  DateWords dates() {
    YamlNode dates = root.get("dates");
    Map<String, List<Integer>> parts = new LinkedHashMap<>();
    dates
        .get("parts")
        .map()
        .forEach(
            (word, months) ->
                parts.put(word, months.list().stream().map(n -> (int) whole(n)).toList()));
    Map<String, Integer> relative = new LinkedHashMap<>();
    dates.get("relativeYears").map().forEach((word, n) -> relative.put(word, (int) whole(n)));
    return new DateWords(
        dates.get("year").texts(),
        dates.get("month").texts(),
        dates.get("day").texts(),
        dates.get("decade").texts(),
        parts,
        relative,
        monthNames(dates),
        dates.find("before").map(YamlNode::texts).orElse(List.of()),
        dates.find("after").map(YamlNode::texts).orElse(List.of()),
        dates.find("ago").map(YamlNode::texts).orElse(List.of()));
  }

  private static Map<String, Integer> monthNames(YamlNode dates) {
    Map<String, Integer> names = new LinkedHashMap<>();
    dates
        .find("monthNames")
        .ifPresent(node -> node.map().forEach((name, n) -> names.put(name, (int) whole(n))));
    return names;
  }

  private BigDecimal most(String measure) {
    return root.find("limits")
        .flatMap(limits -> limits.find(measure))
        .map(n -> BigDecimal.valueOf(whole(n)))
        .orElse(MeasureScanner.NO_LIMIT);
  }

  private Comparisons comparisons() {
    return root.find("comparisons").map(NumeralsFile::comparisons).orElse(Comparisons.NONE);
  }

  private static Comparisons comparisons(YamlNode node) {
    node.allow(Set.of("before", "after", "more", "half"));
    return new Comparisons(
        node.find("before").map(NumeralsFile::bounds).orElse(Map.of()),
        node.find("after").map(NumeralsFile::bounds).orElse(Map.of()),
        node.find("more").map(YamlNode::texts).orElse(List.of()),
        node.find("half").map(YamlNode::texts).orElse(List.of()));
  }

  private static Map<String, Bound> bounds(YamlNode node) {
    Map<String, Bound> bounds = new LinkedHashMap<>();
    for (Bound bound : Bound.values()) {
      String key = bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
      node.find(key).ifPresent(words -> words.texts().forEach(w -> bounds.put(w, bound)));
    }
    return bounds;
  }

  private static Map<String, Worth> worths(YamlNode node) {
    Map<String, Worth> worths = new LinkedHashMap<>();
    node.map()
        .forEach(
            (word, worth) -> {
              try {
                String[] halves = worth.text().split("/", 2);
                BigDecimal over = halves.length == 2 ? new BigDecimal(halves[1]) : BigDecimal.ONE;
                worths.put(word, new Worth(new BigDecimal(halves[0]), over));
              } catch (NumberFormatException e) {
                worth.problem("expected a number, or a fraction such as 1/12");
              }
            });
    return worths;
  }

  private static long whole(YamlNode node) {
    try {
      return Long.parseLong(node.text());
    } catch (NumberFormatException e) {
      node.problem("expected a whole number");
      return 0;
    }
  }
}
