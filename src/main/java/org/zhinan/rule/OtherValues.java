package org.zhinan.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;

/**
 * Values that a changeable fact could have instead: the other codes, the opposite, and the numbers
 * and dates that a trace compared it with, with their neighbours.
 */
final class OtherValues {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private OtherValues() {}

  static List<FactValue> of(RuleBook book, FactSheet facts, FactPath path, Trace trace) {
    Optional<FactField> field = book.vocabulary().facts().findField(path);
    if (field.filter(FactField::changeable).isEmpty() || facts.find(path).isEmpty()) {
      return List.of();
    }
    FactType type = field.get().type();
    List<FactValue> values = new ArrayList<>();
    if (type instanceof FactType.Bool) {
      values.add(new BoolValue(true));
      values.add(new BoolValue(false));
    } else if (type instanceof FactType.Code code) {
      code.leaves().forEach(leaf -> values.add(new CodeValue(leaf)));
    } else if (type instanceof FactType.Number number) {
      numbers(trace).stream()
          .filter(n -> allows(number, n))
          .forEach(n -> values.add(NumberRange.of(n)));
    } else if (type instanceof FactType.Date) {
      dates(trace).forEach(day -> values.add(PartialDate.day(day)));
    }
    values.removeIf(v -> facts.find(path).filter(v::equals).isPresent());
    return values;
  }

  /** Of numbers and dates, the one nearest to what is told; all of the rest. */
  static List<FactValue> nearest(FactSheet facts, FactPath path, List<FactValue> values) {
    FactValue told = facts.find(path).orElseThrow();
    boolean isMeasured = told instanceof NumberRange || told instanceof PartialDate;
    return isMeasured
        ? values.stream().min(Comparator.comparing(v -> distance(told, v))).stream().toList()
        : List.copyOf(values);
  }

  private static BigDecimal distance(FactValue a, FactValue b) {
    return measure(a).subtract(measure(b)).abs();
  }

  private static BigDecimal measure(FactValue value) {
    if (value instanceof PartialDate date) {
      return BigDecimal.valueOf(date.from().toEpochDay());
    }
    NumberRange range = (NumberRange) value;
    return Optional.ofNullable(range.low())
        .or(() -> Optional.ofNullable(range.high()))
        .orElse(BigDecimal.ZERO);
  }

  private static boolean allows(FactType.Number type, BigDecimal number) {
    BigDecimal min = type.min();
    BigDecimal max = type.max();
    return number.signum() >= 0
        && (min == null || number.compareTo(min) >= 0)
        && (max == null || number.compareTo(max) <= 0);
  }

  private static Set<BigDecimal> numbers(Trace trace) {
    Set<BigDecimal> numbers = new TreeSet<>();
    for (String text : values(trace, NUMBER)) {
      BigDecimal number = new BigDecimal(text);
      numbers.add(number.subtract(BigDecimal.ONE));
      numbers.add(number);
      numbers.add(number.add(BigDecimal.ONE));
    }
    return numbers;
  }

  private static Set<LocalDate> dates(Trace trace) {
    Set<LocalDate> dates = new TreeSet<>();
    for (String text : values(trace, DATE)) {
      try {
        LocalDate day = LocalDate.parse(text);
        dates.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
      } catch (DateTimeParseException e) {
        continue; // no day of any month: nothing that a fact could be
      }
    }
    return dates;
  }

  private static Set<String> values(Trace trace, Pattern shape) {
    Set<String> values = new TreeSet<>();
    if (shape.matcher(trace.value()).matches()) {
      values.add(trace.value());
    }
    trace.parts().forEach(part -> values.addAll(values(part, shape)));
    return values;
  }
}
