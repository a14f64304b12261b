package org.zhinan.understanding;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;

/** Tells whether two statements of one fact can both be true, and what they say together. */
record Compatibility(FactDictionary dictionary) {

  /** Whether some value is allowed by both. */
  boolean agree(String entityType, String field, @Nullable FactValue a, FactValue b) {
    return a == null || together(entityType, field, a, b).isPresent();
  }

  /** The finer of two statements that agree; empty when they contradict each other. */
  Optional<FactValue> together(String entityType, String field, FactValue a, FactValue b) {
    if (a instanceof PartialDate x && b instanceof PartialDate y) {
      var from = x.from().isAfter(y.from()) ? x.from() : y.from();
      var to = x.to().isBefore(y.to()) ? x.to() : y.to();
      return to.isBefore(from) ? Optional.empty() : Optional.of(new PartialDate(from, to));
    }
    if (a instanceof NumberRange x && b instanceof NumberRange y) {
      return numbers(x, y);
    }
    if (a instanceof CodeValue x && b instanceof CodeValue y) {
      return codes(entityType, field, x, y);
    }
    return a.equals(b) ? Optional.of(a) : Optional.empty();
  }

  private Optional<FactValue> codes(String entityType, String field, CodeValue a, CodeValue b) {
    FactType type = dictionary.type(entityType).findField(field).map(FactField::type).orElse(null);
    if (!(type instanceof FactType.Code codes)) {
      return a.equals(b) ? Optional.of(a) : Optional.empty();
    }
    Set<String> first = codes.possible(a.code());
    Set<String> second = codes.possible(b.code());
    if (Collections.disjoint(first, second)) {
      return Optional.empty();
    }
    return Optional.of(first.size() <= second.size() ? a : b);
  }

  private static Optional<FactValue> numbers(NumberRange a, NumberRange b) {
    boolean aLow = isHigher(a.low(), b.low());
    boolean aHigh = !isHigher(a.high(), b.high()) && a.high() != null || b.high() == null;
    try {
      return Optional.of(
          new NumberRange(
              aLow ? a.low() : b.low(),
              aLow ? a.lowIncluded() : b.lowIncluded(),
              aHigh ? a.high() : b.high(),
              aHigh ? a.highIncluded() : b.highIncluded()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isHigher(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a != null && (b == null || a.compareTo(b) > 0);
  }
}
