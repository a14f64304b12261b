package org.zhinan.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number (a count, a span of months or years, money) known exactly or to a range. Bounds are
 * inclusive unless said otherwise; null is open.
 */
public record NumberRange(
    @Nullable BigDecimal low, boolean lowIncluded, @Nullable BigDecimal high, boolean highIncluded)
    implements FactValue {

  public NumberRange {
    low = low == null ? null : plain(low);
    high = high == null ? null : plain(high);
    lowIncluded = low != null && lowIncluded;
    highIncluded = high != null && highIncluded;
    if (low != null && high != null) {
      int order = low.compareTo(high);
      if (order > 0 || (order == 0 && !(lowIncluded && highIncluded))) {
        throw new IllegalArgumentException("a range that holds no number: " + low + ".." + high);
      }
    }
  }

  public static NumberRange of(BigDecimal exact) {
    return new NumberRange(exact, true, exact, true);
  }

  public static NumberRange of(long exact) {
    return of(BigDecimal.valueOf(exact));
  }

  public static NumberRange between(BigDecimal low, BigDecimal high) {
    return new NumberRange(low, true, high, true);
  }

  public Optional<BigDecimal> exact() {
    return low != null && high != null && low.compareTo(high) == 0
        ? Optional.of(low)
        : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
