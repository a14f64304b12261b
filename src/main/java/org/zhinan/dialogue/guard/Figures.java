package org.zhinan.dialogue.guard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.pack.guard.GuardWords.Numbers;

/**
 * Finds dates, times and numbers with what they count. Two figures are the same when their keys
 * are: 400 万元 and 4 million yuan, 两个 and 2, 2020年11月27日16:00 and 27 November 2020 at 16:00.
 */
final class Figures {

  private static final String NUMBER =
      "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
  private static final String TIME = "([0-9]{1,2})(?::([0-5][0-9])|%s)";

  private final Numbers numbers;
  private final Pattern number;
  private final Pattern range;
  private final List<Pattern> dates;
  private final Pattern time;

  Figures(Numbers numbers) {
    this.numbers = numbers;
    String unit = "(?: ?(" + either(numbers.units().keySet()) + "))?+(?![a-z0-9])";
    String power = "(?: ?(" + either(numbers.multipliers().keySet()) + "))?+";
    String digit =
        "(?:("
            + NUMBER
            + ")"
            + power
            + unit
            + "|("
            + either(numbers.digits().keySet())
            + ")"
            + unit
            + ")";
    this.number = Pattern.compile(digit);
    this.range =
        Pattern.compile(
            "("
                + NUMBER
                + ")(?= ?(?:[~\u2014\u2013-]|"
                + either(numbers.dates().getOrDefault("to", Set.of()))
                + ") ?"
                + digit
                + ")");
    this.dates = dates(numbers);
    this.time = Pattern.compile("(?:[\\s,]*(?:at )?)" + TIME.formatted(words("hour")));
  }

  private List<Pattern> dates(Numbers numbers) {
    String year = "(?<y>[0-9]{4})";
    String day = "(?<d>[0-9]{1,2})";
    String name = "(?<n>" + either(numbers.months().keySet()) + ")";
    return List.of(
        Pattern.compile(
            "(?:"
                + year
                + words("year")
                + ")?(?<m>[0-9]{1,2})"
                + words("month")
                + day
                + words("day")),
        Pattern.compile(year + "[-/.](?<m>[0-9]{1,2})[-/.]" + day + "(?![0-9])"),
        Pattern.compile(name + "\\.? " + day + "(?:st|nd|rd|th)?(?:,? ?" + year + ")?(?![0-9])"),
        Pattern.compile(
            day + "(?:st|nd|rd|th)? (?:of )?" + name + "(?:,? ?" + year + ")?(?![0-9])"));
  }

  private String words(String part) {
    return "(?:" + either(numbers.dates().getOrDefault(part, Set.of())) + ")";
  }

  private static String either(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * The figure that begins here.
   *
   * @param year the last year that the text named, for dates that leave it out; may be empty
   */
  Optional<Token> at(String text, int at, String year) {
    if (!Letters.startsAt(text, at)) {
      return Optional.empty();
    }
    return date(text, at, year).or(() -> timeAt(text, at)).or(() -> numberAt(text, at));
  }

  /** The year that a figure names, where it is a date with a year. */
  static Optional<String> yearOf(Token figure) {
    Matcher year = Pattern.compile("^d([0-9]{4})-").matcher(figure.key());
    return year.find() ? Optional.of(year.group(1)) : Optional.empty();
  }

  private Optional<Token> date(String text, int at, String year) {
    return dates.stream()
        .map(p -> p.matcher(text).region(at, text.length()).useTransparentBounds(true))
        .filter(Matcher::lookingAt)
        .findFirst()
        .map(found -> date(text, found, year));
  }

  private Token date(String text, Matcher found, String year) {
    String named = group(found, "y");
    String month =
        group(found, "m").isEmpty()
            ? numbers.months().getOrDefault(group(found, "n"), BigDecimal.ZERO).toPlainString()
            : group(found, "m");
    String day = Integer.parseInt(month) + "-" + Integer.parseInt(group(found, "d"));
    Matcher clock = time.matcher(text).region(found.end(), text.length());
    String hour = clock.lookingAt() ? clock(clock) : "";
    int end = hour.isEmpty() ? found.end() : clock.end();
    String whole = named.isEmpty() ? day : named + "-" + day;
    Set<String> gives = new LinkedHashSet<>();
    for (String d : List.of(day, (named.isEmpty() ? year : named) + "-" + day)) {
      gives.add("d" + d);
      gives.add("d" + d + hour);
    }
    gives.add(hour);
    gives.add(named + "|year");
    return new Token(
        Token.Kind.FIGURE,
        text.substring(found.start(), end),
        Word.CONTENT,
        "d" + whole + hour,
        gives);
  }

  private static String group(Matcher found, String name) {
    return found.pattern().pattern().contains("(?<" + name + ">")
        ? Optional.ofNullable(found.group(name)).orElse("")
        : "";
  }

  private static String clock(Matcher time) {
    String minutes = Optional.ofNullable(time.group(2)).orElse("00");
    return "t" + Integer.parseInt(time.group(1)) + ":" + minutes;
  }

  private Optional<Token> timeAt(String text, int at) {
    Matcher found = time.matcher(text).region(at, text.length());
    return found.lookingAt() && Character.isDigit(text.charAt(at))
        ? Optional.of(figure(found.group(), clock(found)))
        : Optional.empty();
  }

  private Optional<Token> numberAt(String text, int at) {
    Matcher first = range.matcher(text).region(at, text.length());
    if (first.lookingAt()) {
      return Optional.of(figure(first.group(1), key(first.group(1), first, 2)));
    }
    Matcher found = number.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    String digits =
        Optional.ofNullable(found.group(1))
            .orElseGet(() -> Optional.ofNullable(found.group(4)).orElse(""));
    boolean bare =
        found.group(1) == null && found.group(5) == null && Letters.isHan(digits.charAt(0));
    return bare ? Optional.empty() : Optional.of(figure(found.group(), key(digits, found, 1)));
  }

  /**
   * The key of a number whose power and unit are groups of the match, the first one after its
   * digits.
   */
  private String key(String digits, Matcher found, int first) {
    boolean inWords = found.group(first) == null;
    String power = inWords ? "" : Optional.ofNullable(found.group(first + 1)).orElse("");
    String unit = Optional.ofNullable(found.group(first + (inWords ? 4 : 2))).orElse("");
    BigDecimal value =
        Optional.ofNullable(numbers.digits().get(digits))
            .orElseGet(() -> new BigDecimal(digits.replace(",", "")))
            .multiply(numbers.multipliers().getOrDefault(power, BigDecimal.ONE));
    String counted = numbers.units().getOrDefault(unit, "");
    return value.stripTrailingZeros().toPlainString()
        + "|"
        + (counted.equals("count") ? "" : counted);
  }

  /** A year may be named without saying that it is one. */
  private static Token figure(String text, String key) {
    Set<String> gives =
        key.matches("[12][0-9]{3}\\|year") ? Set.of(key, key.substring(0, 5)) : Set.of(key);
    return new Token(Token.Kind.FIGURE, text, Word.CONTENT, key, gives);
  }
}
