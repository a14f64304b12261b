package org.zhinan.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.base.Numerals;
import org.zhinan.fact.PartialDate;

/**
 * Finds dates, each as exact as it is written: {@code 2015-03-20}, {@code 2015/3}, 2019年8月31日,
 * 二〇一九年八月, a year, a decade (60后), a part of a year (年底), a relative year (去年).
 *
 * @param asOf today
 */
public record DateScanner(Numerals numerals, DateWords words, LocalDate asOf) implements Scanner {

  /** The category of all dates found here. */
  public static final String DATE = "date";

  /** The category of days whose year is not told; the year in their value means nothing. */
  public static final String DAY_OF_YEAR = "dayOfYear";

  private static final int LEAP_YEAR = 2000;

  /** The category of decades, which are dates too. */
  public static final String DECADE = "decade";

  private static final Pattern NUMERIC =
      Pattern.compile("((?:19|20)\\d{2})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?(?!\\d|\\.\\d)");

  private static final int SOON = 6;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{1,2}) ?)?\\b([a-z]{3,9})\\.? ?(?:(\\d{1,2})(?:st|nd|rd|th)?,? ?)?(\\d{4})\\b");

  private static final Pattern COMPACT =
      Pattern.compile("(19\\d{2}|20\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)");

  /** A whole number with the place after it (and after its word). */
  private record Part(int value, int end) {}

  @Override
  public List<Token> at(String text, int start) {
    if (start > 0 && isDigit(text, start - 1) && isDigit(text, start)) {
      return List.of();
    }
    return Stream.of(
            compact(text, start),
            named(text, start),
            numeric(text, start),
            written(text, start),
            ago(text, start),
            decade(text, start))
        .flatMap(Optional::stream)
        .flatMap(token -> readings(text, token))
        .collect(
            () -> new ArrayList<Token>(dayOfYear(text, start).stream().toList()),
            ArrayList::add,
            ArrayList::addAll);
  }

  /** A month with its day, of a year that is not told. */
  private Optional<Token> dayOfYear(String text, int start) {
    return part(words.month(), text, start)
        .flatMap(
            month ->
                part(words.day(), text, month.end())
                    .flatMap(
                        day ->
                            day(LEAP_YEAR, month.value(), day.value())
                                .map(date -> new Token(DAY_OF_YEAR, date, start, day.end()))));
  }

  private Stream<Token> readings(String text, Token token) {
    Token opened = opened(text, token);
    boolean decade = years((PartialDate) token.value()) == 10;
    return decade
        ? Stream.of(opened, new Token(DECADE, token.value(), token.start(), token.end()))
        : Stream.of(opened);
  }

  private static int years(PartialDate date) {
    return date.to().getYear() - date.from().getYear() + 1;
  }

  /** A date with a word after it that opens it to one side. */
  private Token opened(String text, Token token) {
    PartialDate date = (PartialDate) token.value();
    return after(words.before(), text, token.end())
        .map(
            end ->
                new Token(DATE, new PartialDate(PartialDate.EVER, date.to()), token.start(), end))
        .or(
            () ->
                after(words.after(), text, token.end())
                    .map(
                        end ->
                            new Token(
                                DATE,
                                new PartialDate(date.from(), PartialDate.NEVER),
                                token.start(),
                                end)))
        .orElse(token);
  }

  /** Years counted back from today: exact to a year on either side. */
  private Optional<Token> ago(String text, int start) {
    return part(words.ago(), text, start)
        .map(
            years ->
                new Token(
                    DATE,
                    new PartialDate(
                        asOf.minusYears(years.value() + 1L), asOf.minusYears(years.value() - 1L)),
                    start,
                    years.end()));
  }

  private static Optional<Token> compact(String text, int start) {
    Matcher m = COMPACT.matcher(text).region(start, text.length());
    return m.lookingAt()
        ? day(number(m, 1), number(m, 2), number(m, 3))
            .map(date -> new Token(DATE, date, start, m.end()))
        : Optional.empty();
  }

  /** 5 March 1961, March 5, 1961, March 1961. */
  private Optional<Token> named(String text, int start) {
    Matcher m = NAMED.matcher(text).region(start, text.length());
    if (words.monthNames().isEmpty() || !m.lookingAt()) {
      return Optional.empty();
    }
    Integer month = words.monthNames().get(m.group(2));
    if (month == null) {
      return Optional.empty();
    }
    String day = m.group(1) == null ? m.group(3) : m.group(1);
    int year = Integer.parseInt(m.group(4));
    return (day == null ? month(year, month) : day(year, month, Integer.parseInt(day)))
        .map(date -> new Token(DATE, date, start, m.end()));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  private Optional<Token> numeric(String text, int start) {
    Matcher m = NUMERIC.matcher(text).region(start, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    int month = Integer.parseInt(m.group(3));
    String day = m.group(4);
    return (day == null ? month(year, month) : day(year, month, Integer.parseInt(day)))
        .map(date -> new Token(DATE, date, start, m.end()));
  }

  private Optional<Token> written(String text, int start) {
    return relativeYear(text, start)
        .or(() -> absoluteYear(text, start))
        .flatMap(year -> inYear(text, start, year));
  }

  private Optional<Part> relativeYear(String text, int start) {
    return words.relativeYears().keySet().stream()
        .filter(word -> text.startsWith(word, start))
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(
            word ->
                new Part(
                    asOf.getYear() + words.relativeYears().getOrDefault(word, 0),
                    start + word.length()));
  }

  /** Four digits, or two from 50 to 99, with the word for a year. */
  private Optional<Part> absoluteYear(String text, int start) {
    return numerals
        .at(text, start)
        .filter(n -> n.value().scale() <= 0 && n.value().precision() <= 4)
        .flatMap(
            n ->
                fullYear(n.value().intValue(), n.length(), text.charAt(start))
                    .flatMap(
                        year ->
                            after(words.year(), text, start + n.length())
                                .map(end -> new Part(year, end))));
  }

  /** Two digits are a year of the last century, or of this one until a few years from today. */
  private Optional<Integer> fullYear(int number, int length, char first) {
    if (length == 4 && number >= 1900 && number < 2100) {
      return Optional.of(number);
    }
    if (length != 2) {
      return Optional.empty();
    }
    boolean recent = numerals.units().get(first) == null && number <= asOf.getYear() % 100 + SOON;
    return number >= 50
        ? Optional.of(1900 + number)
        : recent ? Optional.of(2000 + number) : Optional.empty();
  }

  private Optional<Token> inYear(String text, int start, Part year) {
    Optional<Token> narrowed = partOfYear(text, start, year);
    if (narrowed.isPresent()) {
      return narrowed;
    }
    Optional<Part> month = part(words.month(), text, year.end());
    if (month.isEmpty()) {
      return Optional.of(new Token(DATE, PartialDate.year(year.value()), start, year.end()));
    }
    int monthEnd = month.get().end();
    Optional<Part> day = part(words.day(), text, monthEnd);
    int end = day.map(Part::end).orElse(monthEnd);
    return (day.isPresent()
            ? day(year.value(), month.get().value(), day.get().value())
            : month(year.value(), month.get().value()))
        .map(date -> new Token(DATE, date, start, end));
  }

  private Optional<Token> partOfYear(String text, int start, Part year) {
    for (Map.Entry<String, List<Integer>> part : words.parts().entrySet()) {
      if (text.startsWith(part.getKey(), year.end())) {
        YearMonth first = YearMonth.of(year.value(), part.getValue().get(0));
        YearMonth last = YearMonth.of(year.value(), part.getValue().get(1));
        PartialDate date = new PartialDate(first.atDay(1), last.atEndOfMonth());
        return Optional.of(new Token(DATE, date, start, year.end() + part.getKey().length()));
      }
    }
    return Optional.empty();
  }

  private Optional<Token> decade(String text, int start) {
    return part(words.decade(), text, start)
        .filter(n -> n.value() >= 30 && n.value() < 100 && n.value() % 10 == 0)
        .map(n -> new Token(DATE, decadeFrom(1900 + n.value()), start, n.end()));
  }

  private static PartialDate decadeFrom(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
  }

  /** A number of at most two digits with one of the words after it. */
  private Optional<Part> part(List<String> after, String text, int start) {
    return numerals
        .at(text, start)
        .filter(n -> n.value().scale() <= 0 && n.value().precision() <= 2)
        .flatMap(
            n ->
                after(after, text, start + n.length())
                    .map(end -> new Part(n.value().intValue(), end)));
  }

  private static Optional<Integer> after(List<String> words, String text, int at) {
    return words.stream()
        .filter(word -> text.startsWith(word, at))
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(word -> at + word.length());
  }

  private static Optional<PartialDate> month(int year, int month) {
    return month >= 1 && month <= 12
        ? Optional.of(PartialDate.month(YearMonth.of(year, month)))
        : Optional.empty();
  }

  private static Optional<PartialDate> day(int year, int month, int day) {
    try {
      return Optional.of(PartialDate.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
