package org.zhinan.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to lie within [from, to]: a day, a month, a year, a decade, or open to one side.
 *
 * <p>Written {@code 2015-03-20}, {@code 2015-03}, {@code 2015}, {@code 1970-01-01/1979-12-31},
 * {@code ../2015-12-31}, {@code 2021-07-01/..}.
 */
public record PartialDate(LocalDate from, LocalDate to) implements FactValue {

  /** Stands for an open beginning and an open end. */
  public static final LocalDate EVER = LocalDate.of(1, 1, 1);

  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a date that ends before it begins: " + from + "/" + to);
    }
  }

  public static PartialDate day(LocalDate day) {
    return new PartialDate(day, day);
  }

  public static PartialDate month(YearMonth month) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  public static PartialDate year(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Reads the written form; empty when the text is none, or names a day that no calendar has. */
  public static Optional<PartialDate> parse(String text) {
    try {
      String[] ends = text.split("/", -1);
      if (ends.length == 1) {
        return point(text);
      }
      if (ends.length != 2) {
        return Optional.empty();
      }
      Optional<LocalDate> from =
          ends[0].equals("..") ? Optional.of(EVER) : point(ends[0]).map(PartialDate::from);
      Optional<LocalDate> to =
          ends[1].equals("..") ? Optional.of(NEVER) : point(ends[1]).map(PartialDate::to);
      return from.flatMap(f -> to.filter(t -> !t.isBefore(f)).map(t -> new PartialDate(f, t)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> point(String text) {
    Matcher m = DAY.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return Optional.of(year(year));
    }
    int month = Integer.parseInt(m.group(2));
    return Optional.of(
        m.group(3) == null
            ? month(YearMonth.of(year, month))
            : day(LocalDate.of(year, month, Integer.parseInt(m.group(3)))));
  }

  public boolean isExact() {
    return from.equals(to);
  }

  /** The written form, the shortest that says the same. */
  @Override
  public String toString() {
    if (isExact()) {
      return from.toString();
    }
    if (equals(year(from.getYear()))) {
      return String.format("%04d", from.getYear());
    }
    if (equals(month(YearMonth.from(from)))) {
      return YearMonth.from(from).toString();
    }
    return (from.equals(EVER) ? ".." : from) + "/" + (to.equals(NEVER) ? ".." : to);
  }
}
