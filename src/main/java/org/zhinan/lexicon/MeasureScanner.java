package org.zhinan.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.base.Numerals;
import org.zhinan.fact.NumberRange;

/**
 * Finds numbers, ranges of numbers, and both with a unit: {@code 3}, {@code 2~3年}, {@code 300万元},
 * 六个月. A number alone is of the category {@code number}.
 *
 * @param numerals how numbers are written
 * @param between words that stand between the ends of a range
 * @param measures the categories with their unit words and what each is worth; the unit word ""
 *     says what a number is worth that ends in a large unit and names no other ("300万")
 */
public record MeasureScanner(Numerals numerals, List<String> between, List<Measure> measures)
    implements Scanner {

  /** The category of numbers alone. */
  public static final String NUMBER = "number";

  /** A kind of measure: unit word → worth. */
  public record Measure(String category, Map<String, BigDecimal> units) {
    public Measure {
      units = Map.copyOf(units);
    }
  }

  private record Ends(BigDecimal low, BigDecimal high, int end, boolean large) {}

  public MeasureScanner {
    between = List.copyOf(between);
    measures = List.copyOf(measures);
  }

  @Override
  public List<Token> at(String text, int start) {
    if (isInsideNumber(text, start)) {
      return List.of();
    }
    return ends(text, start).map(ends -> tokens(text, start, ends)).orElse(List.of());
  }

  private List<Token> tokens(String text, int start, Ends ends) {
    List<Token> tokens = new ArrayList<>();
    for (Measure measure : measures) {
      unit(measure, text, ends).ifPresent(word -> tokens.add(token(measure, word, ends, start)));
    }
    tokens.add(token(new Measure(NUMBER, Map.of()), "", ends, start));
    return tokens;
  }

  private static Token token(Measure measure, String word, Ends ends, int start) {
    BigDecimal worth = measure.units().getOrDefault(word, BigDecimal.ONE);
    return new Token(
        measure.category(),
        NumberRange.between(times(ends.low(), worth), times(ends.high(), worth)),
        start,
        ends.end() + word.length());
  }

  private static BigDecimal times(BigDecimal number, BigDecimal worth) {
    return number.multiply(worth, MathContext.DECIMAL64);
  }

  private static Optional<String> unit(Measure measure, String text, Ends ends) {
    return measure.units().keySet().stream()
        .filter(word -> word.isEmpty() ? ends.large() : text.startsWith(word, ends.end()))
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  /** One number, or two with a word between them; the second gives its large unit to the first. */
  private Optional<Ends> ends(String text, int start) {
    return numerals
        .at(text, start)
        .map(low -> range(text, low, start + low.length()).orElse(single(low, start)));
  }

  private static Ends single(Numerals.Found found, int start) {
    return new Ends(found.value(), found.value(), start + found.length(), found.scale() > 1);
  }

  private Optional<Ends> range(String text, Numerals.Found low, int end) {
    return between.stream()
        .filter(word -> text.startsWith(word, end))
        .findFirst()
        .flatMap(word -> second(text, low, end + word.length()))
        .filter(ends -> ends.low().compareTo(ends.high()) <= 0);
  }

  private Optional<Ends> second(String text, Numerals.Found low, int start) {
    return numerals
        .at(text, start)
        .map(
            high -> {
              long scale = low.scale() == 1 ? high.scale() : 1;
              BigDecimal from = low.value().multiply(BigDecimal.valueOf(scale));
              return new Ends(from, high.value(), start + high.length(), high.scale() > 1);
            });
  }

  private boolean isInsideNumber(String text, int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    char here = text.charAt(start);
    boolean digits = Character.isDigit(before) && Character.isDigit(here);
    boolean written = isWritten(before) && isWritten(here);
    boolean decimals = before == '.' && start > 1 && Character.isDigit(text.charAt(start - 2));
    return digits || written || decimals;
  }

  private boolean isWritten(char c) {
    return numerals.digits().containsKey(c) || numerals.units().containsKey(c);
  }
}
