package org.zhinan.lexicon;

import java.util.List;
import java.util.Map;

/**
 * The words that dates are made of.
 *
 * @param year words after a year (年)
 * @param month words after a month (月, 月份)
 * @param day words after a day (日, 号)
 * @param decade words after the two digits of a decade (后)
 * @param parts words after a year that narrow it, with the first and last month (年底 → 12, 12)
 * @param relativeYears words for a year, with its distance from this year (去年 → -1)
 * @param monthNames names of months (March → 3)
 * @param before words after a date that open it to the past (之前)
 * @param after words after a date that open it to the future (以后)
 * @param ago words after a number of years that count back from today (年前)
 */
public record DateWords(
    List<String> year,
    List<String> month,
    List<String> day,
    List<String> decade,
    Map<String, List<Integer>> parts,
    Map<String, Integer> relativeYears,
    Map<String, Integer> monthNames,
    List<String> before,
    List<String> after,
    List<String> ago) {

  public DateWords {
    year = List.copyOf(year);
    month = List.copyOf(month);
    day = List.copyOf(day);
    decade = List.copyOf(decade);
    parts = Map.copyOf(parts);
    relativeYears = Map.copyOf(relativeYears);
    monthNames = Map.copyOf(monthNames);
    before = List.copyOf(before);
    after = List.copyOf(after);
    ago = List.copyOf(ago);
  }
}
