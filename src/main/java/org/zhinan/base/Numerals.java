package org.zhinan.base;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numbers as people write them: {@code 12}, {@code 1,200.5}, {@code 300万}, 二〇一九, 一百二十, 三千五百万,
 * 三百五. The characters and their values are data (a pack's common numerals).
 *
 * @param digits characters that stand for 0 to 9
 * @param units characters that multiply what stands before them (10, 100, 1000, 10 000, …)
 */
public record Numerals(Map<Character, Integer> digits, Map<Character, Long> units) {

  private static final long MYRIAD = 10_000;

  /**
   * A number found at the start of a text.
   *
   * @param value its value
   * @param length how many characters it takes
   * @param scale the largest unit from 10 000 upwards that it was written with, 1 without one
   */
  public record Found(BigDecimal value, int length, long scale) {}

  public Numerals {
    digits = Map.copyOf(digits);
    units = Map.copyOf(units);
  }

  /** The longest number that begins at {@code start}; empty where none does. */
  public Optional<Found> at(String text, int start) {
    Optional<Found> arabic = arabic(text, start);
    return arabic.isPresent() ? arabic : written(text, start);
  }

  private Optional<Found> arabic(String text, int start) {
    int end = arabicEnd(text, start);
    if (end == start) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text.substring(start, end).replace(",", ""));
    long scale = 1;
    while (end < text.length() && units.getOrDefault(text.charAt(end), 1L) >= 100) {
      long unit = units.getOrDefault(text.charAt(end), 1L);
      value = value.multiply(BigDecimal.valueOf(unit));
      scale = unit >= MYRIAD ? scale * unit : scale;
      end++;
    }
    return Optional.of(new Found(value, end - start, scale));
  }

  /** Digits, thousands' commas and one decimal point that a digit follows. */
  private static int arabicEnd(String text, int start) {
    int at = start;
    boolean point = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at++;
      } else if (at > start && c == '.' && !point && isDigitAt(text, at + 1)) {
        point = true;
        at += 2;
      } else if (at > start && c == ',' && !point && isThousands(text, at)) {
        at += 4;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isThousands(String text, int comma) {
    return isDigitAt(text, comma + 1)
        && isDigitAt(text, comma + 2)
        && isDigitAt(text, comma + 3)
        && !isDigitAt(text, comma + 4);
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Optional<Found> written(String text, int start) {
    int end = start;
    boolean hasUnit = false;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      hasUnit |= units.containsKey(text.charAt(end));
      end++;
    }
    if (end == start || (hasUnit && units.getOrDefault(text.charAt(start), 0L) >= 100)) {
      return Optional.empty();
    }
    String numeral = text.substring(start, end);
    return Optional.of(hasUnit ? withUnits(numeral) : digitByDigit(numeral));
  }

  private boolean isNumeral(char c) {
    return digits.containsKey(c) || units.containsKey(c);
  }

  private Found digitByDigit(String numeral) {
    BigDecimal value = BigDecimal.ZERO;
    for (char c : numeral.toCharArray()) {
      value = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digits.getOrDefault(c, 0)));
    }
    return new Found(value, numeral.length(), 1);
  }

  /** Sections below 10 000 add up and are multiplied together: 三千五百万 is (3000+500)×10000. */
  private Found withUnits(String numeral) {
    long total = 0;
    long section = 0;
    long digit = -1;
    long lastUnit = 0;
    long scale = 1;
    for (char c : numeral.toCharArray()) {
      Long unit = units.get(c);
      if (unit == null) {
        digit = digits.getOrDefault(c, 0);
        lastUnit = digit == 0 ? 0 : lastUnit;
      } else if (unit >= MYRIAD) {
        long part = section + Math.max(digit, 0);
        total = unit < scale ? total + part * unit : (total + part) * unit;
        scale = Math.max(scale, unit);
        section = 0;
        digit = -1;
        lastUnit = unit;
      } else {
        section += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
        lastUnit = unit;
      }
    }
    long rest = digit > 0 && lastUnit >= 100 ? digit * lastUnit / 10 : Math.max(digit, 0);
    return new Found(BigDecimal.valueOf(total + section + rest), numeral.length(), scale);
  }
}
