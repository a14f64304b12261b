package org.zhinan.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhinan.base.Numerals;

/**
 * Finds numbers, ranges of numbers, and both with a unit: {@code 3}, {@code 2~3年}, {@code 300万元},
 * 六个月, 半年, 三年半; with the words that make them a bound: 不到400万, 三年以上. A number alone is of the
 * category {@code number}.
 *
 * @param numerals how numbers are written
 * @param between words that stand between the ends of a range
 * @param measures the categories with their unit words and what each is worth; the unit word ""
 *     says what a number is worth that ends in a large unit and names no other ("300万")
 * @param idioms words that hold a numeral and tell no number ("请问一下")
 */
public record MeasureScanner(
    Numerals numerals,
    List<String> between,
    Comparisons comparisons,
    List<Measure> measures,
    List<String> idioms)
    implements Scanner {

  /** The category of numbers alone. */
  public static final String NUMBER = "number";

  /** No limit to a number. */
  public static final BigDecimal NO_LIMIT = new BigDecimal("1e18");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * A kind of measure: unit word → worth.
   *
   * @param most the largest number that is written with these units: 2018年 is no span of years
   */
  public record Measure(String category, Map<String, Worth> units, BigDecimal most) {
    public Measure {
      units = Map.copyOf(units);
    }
  }

  /** What one unit is worth, as a fraction: a month is 1/12 of a year. */
  public record Worth(BigDecimal times, BigDecimal over) {
    public static final Worth ONE = new Worth(BigDecimal.ONE, BigDecimal.ONE);

    BigDecimal of(BigDecimal number) {
      return number.multiply(times).divide(over, MathContext.DECIMAL64);
    }
  }

  private static final Measure ALONE = new Measure(NUMBER, Map.of(), NO_LIMIT);

  private record Ends(BigDecimal low, BigDecimal high, int end, boolean large) {}

  public MeasureScanner {
    between = List.copyOf(between);
    measures = List.copyOf(measures);
    idioms = List.copyOf(idioms);
  }

  /** In a language without such idioms. */
  public MeasureScanner(
      Numerals numerals, List<String> between, Comparisons comparisons, List<Measure> measures) {
    this(numerals, between, comparisons, measures, List.of());
  }

  @Override
  public List<Token> at(String text, int start) {
    if (isInsideNumber(text, start) || isInsideIdiom(text, start)) {
      return List.of();
    }
    Comparisons.Found before = comparisons.beforeAt(text, start);
    return ends(text, start + before.length())
        .map(ends -> tokens(text, start, ends, before))
        .orElse(List.of());
  }

  private boolean isInsideIdiom(String text, int start) {
    return idioms.stream()
        .anyMatch(
            idiom ->
                IntStream.range(Math.max(0, start - idiom.length() + 1), start + 1)
                    .anyMatch(at -> text.startsWith(idiom, at)));
  }

  private List<Token> tokens(String text, int start, Ends ends, Comparisons.Found before) {
    List<Token> tokens = new ArrayList<>();
    for (Measure measure : measures) {
      if (ends.high().compareTo(measure.most()) > 0) {
        continue;
      }
      unit(measure, text, ends)
          .ifPresent(word -> tokens.add(token(measure, word, text, start, ends, before)));
    }
    if (ends.high().compareTo(HALF) != 0) {
      tokens.add(token(ALONE, "", text, start, ends, before));
    }
    return tokens;
  }

  private Token token(
      Measure measure, String word, String text, int start, Ends ends, Comparisons.Found before) {
    Worth worth = measure.units().getOrDefault(word, Worth.ONE);
    int unitEnd = ends.end() + word.length();
    int half = word.isEmpty() ? 0 : halfAt(text, unitEnd);
    BigDecimal extra = half > 0 ? HALF : BigDecimal.ZERO;
    Comparisons.Found after = comparisons.afterAt(text, unitEnd + half);
    Optional<Comparisons.Bound> bound = before.bound().or(after::bound);
    return new Token(
        measure.category(),
        Comparisons.bounded(
            bound, worth.of(ends.low().add(extra)), worth.of(ends.high().add(extra))),
        start,
        unitEnd + half + after.length());
  }

  private int halfAt(String text, int at) {
    return Comparisons.word(comparisons.half(), text, at).map(String::length).orElse(0);
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
        .map(
            low -> {
              int end = start + low.length();
              return range(text, low, end)
                  .or(() -> andSome(text, low, end))
                  .orElse(single(low, start));
            })
        .or(() -> half(text, start));
  }

  private Optional<Ends> half(String text, int start) {
    return Comparisons.word(comparisons.half(), text, start)
        .map(word -> new Ends(HALF, HALF, start + word.length(), false));
  }

  /** 400多万 is from 400万 up to the next round number. */
  private Optional<Ends> andSome(String text, Numerals.Found low, int end) {
    return Comparisons.word(comparisons.more(), text, end)
        .map(
            word -> {
              int after = end + word.length();
              long scale = after < text.length() ? large(text.charAt(after)) : 1;
              BigDecimal unit = BigDecimal.valueOf(scale);
              BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(zeros(low.value()));
              return new Ends(
                  low.value().multiply(unit),
                  low.value().add(step).multiply(unit),
                  after + (scale > 1 ? 1 : 0),
                  scale > 1 || low.scale() > 1);
            });
  }

  private long large(char c) {
    long unit = numerals.units().getOrDefault(c, 1L);
    return unit >= 10_000 ? unit : 1;
  }

  private static int zeros(BigDecimal number) {
    return Math.max(0, -number.stripTrailingZeros().scale());
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
