package org.zhinan.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.fact.NumberRange;

/**
 * Words before or after a number that make it a bound: 不到300万, 三年以上, 400万左右.
 *
 * @param before words before the number, by what they mean
 * @param after words after the number and its unit, by what they mean
 * @param more words inside a number for "and some" (400多万)
 * @param half words for a half, before a unit (半年) or after one (三年半)
 */
public record Comparisons(
    Map<String, Bound> before, Map<String, Bound> after, List<String> more, List<String> half) {

  /** No word makes a number a bound. */
  public static final Comparisons NONE = new Comparisons(Map.of(), Map.of(), List.of(), List.of());

  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /** What a word makes of a number. */
  public enum Bound {
    BELOW,
    AT_MOST,
    ABOVE,
    AT_LEAST,
    ABOUT
  }

  /** A word at a place, and what it means; an empty word where there is none. */
  record Found(Optional<Bound> bound, int length) {}

  public Comparisons {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
    more = List.copyOf(more);
    half = List.copyOf(half);
  }

  Found beforeAt(String text, int at) {
    return longest(before, text, at);
  }

  Found afterAt(String text, int at) {
    return longest(after, text, at);
  }

  static Optional<String> word(List<String> words, String text, int at) {
    return words.stream().filter(w -> text.startsWith(w, at)).findFirst();
  }

  private static Found longest(Map<String, Bound> words, String text, int at) {
    return words.keySet().stream()
        .filter(word -> text.startsWith(word, at))
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(word -> new Found(Optional.ofNullable(words.get(word)), word.length()))
        .orElse(new Found(Optional.empty(), 0));
  }

  /** The numbers that are meant when a bound is set on {@code low} to {@code high}. */
  static NumberRange bounded(Optional<Bound> bound, BigDecimal low, BigDecimal high) {
    if (bound.isEmpty()) {
      return NumberRange.between(low, high);
    }
    return switch (bound.get()) {
      case BELOW -> new NumberRange(null, false, high, false);
      case AT_MOST -> new NumberRange(null, false, high, true);
      case ABOVE -> new NumberRange(low, false, null, false);
      case AT_LEAST -> new NumberRange(low, true, null, false);
      case ABOUT -> NumberRange.between(low.subtract(share(low)), high.add(share(high)));
    };
  }

  private static BigDecimal share(BigDecimal number) {
    return number.multiply(ABOUT, MathContext.DECIMAL64);
  }
}
