package org.zhinan.understanding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.EntityType;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.lexicon.DateScanner;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.MeasureScanner;
import org.zhinan.lexicon.Token;

/**
 * Turns a token into the value of a fact, where it can be one. An age or a span is no date: it
 * gives all dates that it allows today (domain, section 3).
 *
 * @param asOf today
 */
record TokenValues(LocalDate asOf) {

  private static final String AGE = "age";
  private static final String FULL_AGE = "fullAge";
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final String MONEY_UNIT = "wan";
  private static final String MONEY = "money";
  private static final Set<String> KNOWN_UNITS = Set.of(MONEY, "years", "months", "count");
  private static final String MONTHS = "months";
  private static final String YEAR = "year";

  /** The value of a fact of this type that the token gives. */
  Optional<FactValue> of(FactType type, Token token) {
    FactValue value = token.value();
    if (type instanceof FactType.Code codes) {
      return value instanceof CodeValue code
              && token.category().equals(codes.name())
              && codes.allows(code.code())
          ? Optional.of(value)
          : Optional.empty();
    }
    if (type instanceof FactType.Date) {
      return value instanceof NumberRange number
          ? span(token.category(), number)
          : Optional.of(value)
              .filter(PartialDate.class::isInstance)
              .filter(v -> !token.category().equals(DateScanner.DAY_OF_YEAR));
    }
    if (type instanceof FactType.Number number) {
      return value instanceof PartialDate date && number.unit().equals(YEAR)
          ? year(date)
          : Optional.of(value)
              .filter(v -> v instanceof NumberRange n && isWithin(n, number))
              .filter(v -> isOfUnit(token, number));
    }
    return Optional.empty();
  }

  /** A number with a unit of its own is no number of something else. */
  private static boolean isOfUnit(Token token, FactType.Number number) {
    String unit = number.unit().equals(MONEY_UNIT) ? MONEY : number.unit();
    return token.category().equals(unit)
        || token.category().equals(MeasureScanner.NUMBER)
        || !KNOWN_UNITS.contains(unit);
  }

  private static boolean isWithin(NumberRange value, FactType.Number type) {
    boolean high =
        type.max() == null || value.low() == null || value.low().compareTo(type.max()) <= 0;
    boolean low =
        type.min() == null || value.high() == null || value.high().compareTo(type.min()) >= 0;
    return high && low;
  }

  /** The field of an entity that a slot fills, with its value. */
  Optional<Map.Entry<String, FactValue>> field(EntityType entity, Match.Filled filled) {
    if (!filled.field().isEmpty()) {
      return entity
          .findField(filled.field())
          .flatMap(f -> of(f.type(), filled.token()))
          .map(value -> Map.entry(filled.field(), value));
    }
    return entity.fields().values().stream()
        .filter(f -> f.type() instanceof FactType.Code)
        .flatMap(f -> of(f.type(), filled.token()).map(v -> Map.entry(f.name(), v)).stream())
        .findFirst();
  }

  private static Optional<FactValue> year(PartialDate date) {
    return date.from().getYear() == date.to().getYear()
        ? Optional.of(NumberRange.of(date.from().getYear()))
        : Optional.empty();
  }

  private Optional<FactValue> span(String category, NumberRange length) {
    return switch (category) {
      case AGE -> between(years(length.high(), 1).plusDays(1), birthYearEnd(length.low()));
      case FULL_AGE -> between(years(length.high(), 1).plusDays(1), years(length.low(), 0));
      case MONTHS -> between(months(length.high(), 1), months(length.low(), -1));
      case MeasureScanner.NUMBER -> length.exact().flatMap(TokenValues::yearOf);
      default ->
          length.exact().isPresent()
              ? between(years(length.high(), 1), years(length.low(), -1))
              : between(years(length.high(), 0), years(length.low(), 0));
    };
  }

  private static Optional<FactValue> yearOf(BigDecimal number) {
    boolean year = number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
    return year && number.stripTrailingZeros().scale() <= 0
        ? Optional.of(PartialDate.year(number.intValue()))
        : Optional.empty();
  }

  /** By the old way of counting somebody is one in the year of birth. */
  private LocalDate birthYearEnd(@Nullable BigDecimal age) {
    int years = age == null ? 0 : age.intValue();
    return LocalDate.of(asOf.getYear() - Math.max(0, years - 1), 12, 31);
  }

  private LocalDate years(@Nullable BigDecimal number, int more) {
    return number == null
        ? (more > 0 ? PartialDate.EVER : asOf)
        : asOf.minusMonths(number.multiply(BigDecimal.valueOf(12)).intValue() + 12L * more);
  }

  private LocalDate months(@Nullable BigDecimal number, int more) {
    return number == null
        ? (more > 0 ? PartialDate.EVER : asOf)
        : asOf.minusMonths(number.longValue() + more);
  }

  private static Optional<FactValue> between(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? Optional.empty() : Optional.of(new PartialDate(from, to));
  }
}
