package org.zhinan.pack;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.base.Numerals;
import org.zhinan.lexicon.DateWords;
import org.zhinan.lexicon.MeasureScanner;
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
            .map(e -> new MeasureScanner.Measure(e.getKey(), worths(e.getValue())))
            .toList();
    return new MeasureScanner(numerals, root.get("between").texts(), measures);
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
        relative);
  }

  private static Map<String, BigDecimal> worths(YamlNode node) {
    Map<String, BigDecimal> worths = new LinkedHashMap<>();
    node.map()
        .forEach(
            (word, worth) -> {
              try {
                worths.put(word, new BigDecimal(worth.text()));
              } catch (NumberFormatException e) {
                worth.problem("expected a number");
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
