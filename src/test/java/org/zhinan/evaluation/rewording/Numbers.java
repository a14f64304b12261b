package org.zhinan.evaluation.rewording;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The same numbers in the other numerals, where people write both. */
final class Numbers {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?=年)");
  private static final Pattern SMALL =
      Pattern.compile("(?<![0-9.:—~-])([1-9][0-9]?|[1-9]00)(?=年|个月|个|家|项|万|月|岁)");
  private static final Pattern CHINESE =
      Pattern.compile("(?<![第十百千一二两三四五六七八九])([一二两三四五六七八九])(?=年|个月|家|项)");

  private Numbers() {}

  static String chinese(String text) {
    String years = YEAR.matcher(text).replaceAll(m -> digitByDigit(m.group(1)));
    return SMALL
        .matcher(years)
        .replaceAll(m -> spoken(Integer.parseInt(m.group(1)), next(m, years)));
  }

  static String arabic(String text) {
    return CHINESE
        .matcher(text)
        .replaceAll(m -> "两".equals(m.group(1)) ? "2" : "" + DIGITS.indexOf(m.group(1)));
  }

  private static char next(MatchResult match, String text) {
    return text.charAt(match.end());
  }

  private static String digitByDigit(String number) {
    StringBuilder text = new StringBuilder();
    number.chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
    return text.toString();
  }

  /** As spoken before a measure: two of a thing is 两, but the second month is 二月. */
  private static String spoken(int number, char measure) {
    if (number == 2 && measure != '月') {
      return "两";
    }
    if (number >= 100) {
      return DIGITS.charAt(number / 100) + "百";
    }
    String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
    return tens + (number % 10 == 0 ? "" : "" + DIGITS.charAt(number % 10));
  }
}
