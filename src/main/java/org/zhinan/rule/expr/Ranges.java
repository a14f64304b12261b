package org.zhinan.rule.expr;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;

/** Comparing and reckoning with numbers that are known to a range. Every result holds for all. */
final class Ranges {

  private static final NumberRange ANY = new NumberRange(null, false, null, false);

  private Ranges() {}

  static NumberRange days(PartialDate date) {
    return NumberRange.between(
        BigDecimal.valueOf(date.from().toEpochDay()), BigDecimal.valueOf(date.to().toEpochDay()));
  }

  static NumberRange atLeast(long low) {
    return new NumberRange(BigDecimal.valueOf(low), true, null, false);
  }

  /** Whether a &lt; b; empty when it depends. */
  static Optional<Boolean> less(NumberRange a, NumberRange b) {
    if (endsBefore(a, b)) {
      return Optional.of(true);
    }
    BigDecimal low = a.low();
    BigDecimal high = b.high();
    return low != null && high != null && low.compareTo(high) >= 0
        ? Optional.of(false)
        : Optional.empty();
  }

  static Optional<Boolean> equal(NumberRange a, NumberRange b) {
    if (endsBefore(a, b) || endsBefore(b, a)) {
      return Optional.of(false);
    }
    return a.exact().isPresent() && a.exact().equals(b.exact())
        ? Optional.of(true)
        : Optional.empty();
  }

  private static boolean endsBefore(NumberRange a, NumberRange b) {
    BigDecimal high = a.high();
    BigDecimal low = b.low();
    if (high == null || low == null) {
      return false;
    }
    int order = high.compareTo(low);
    return order < 0 || (order == 0 && !(a.highIncluded() && b.lowIncluded()));
  }

  static NumberRange plus(NumberRange a, NumberRange b) {
    return new NumberRange(
        sum(a.low(), b.low()),
        a.lowIncluded() && b.lowIncluded(),
        sum(a.high(), b.high()),
        a.highIncluded() && b.highIncluded());
  }

  static NumberRange minus(NumberRange a, NumberRange b) {
    return plus(a, negated(b));
  }

  private static NumberRange negated(NumberRange a) {
    BigDecimal low = a.low();
    BigDecimal high = a.high();
    return new NumberRange(
        high == null ? null : high.negate(),
        a.highIncluded(),
        low == null ? null : low.negate(),
        a.lowIncluded());
  }

  static NumberRange times(NumberRange a, NumberRange b) {
    if (a.exact().isPresent()) {
      return scaled(b, a.exact().get());
    }
    return b.exact().isPresent() ? scaled(a, b.exact().get()) : product(a, b);
  }

  private static NumberRange scaled(NumberRange a, BigDecimal by) {
    if (by.signum() == 0) {
      return NumberRange.of(0);
    }
    BigDecimal low = a.low();
    BigDecimal high = a.high();
    NumberRange scaled =
        new NumberRange(
            low == null ? null : low.multiply(by.abs()),
            a.lowIncluded(),
            high == null ? null : high.multiply(by.abs()),
            a.highIncluded());
    return by.signum() < 0 ? negated(scaled) : scaled;
  }

  private static NumberRange product(NumberRange a, NumberRange b) {
    BigDecimal al = a.low();
    BigDecimal ah = a.high();
    BigDecimal bl = b.low();
    BigDecimal bh = b.high();
    if (al == null || ah == null || bl == null || bh == null) {
      return ANY;
    }
    BigDecimal[] corners =
        Stream.of(al.multiply(bl), al.multiply(bh), ah.multiply(bl), ah.multiply(bh))
            .sorted()
            .toArray(BigDecimal[]::new);
    return NumberRange.between(corners[0], corners[3]);
  }

  private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.add(b);
  }

  static String show(NumberRange range) {
    if (range.exact().isPresent()) {
      return range.exact().get().toPlainString();
    }
    BigDecimal low = range.low();
    BigDecimal high = range.high();
    return (range.lowIncluded() ? "[" : "(")
        + (low == null ? "" : low.toPlainString())
        + ".."
        + (high == null ? "" : high.toPlainString())
        + (range.highIncluded() ? "]" : ")");
  }
}
