package org.zhinan.base;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what names a person, so that it may be logged: Chinese identity numbers (18
 * characters with a date of birth inside; the check digit is not asked, a mistyped number tells as
 * much), mainland mobile numbers, e-mail addresses and the numbers of bank cards (13 to 19 digits
 * whose check digit is right), in half- or full-width characters. In doubt it masks: a sum of
 * eleven digits that begins like a mobile number goes too.
 */
public final class Masking {

  private static final Pattern E_MAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}+@(?:[A-Za-z0-9-]{1,63}+\\.)++[A-Za-z]{2,24}+");

  private static final Pattern ID_NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-9][0-9]{5}[ -]?(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])"
              + "(?:0[1-9]|[12][0-9]|3[01])[ -]?[0-9]{3}[0-9Xx](?![0-9A-Za-z])");

  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9])(?:(?:\\+|00)?86[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])");

  private static final Pattern CARD =
      Pattern.compile("(?<![0-9])[1-9](?:[ -]?[0-9]){12,18}(?![0-9])");

  private static final int TEN = 10;

  private Masking() {}

  /**
   * The text with each such thing replaced by {@code [e-mail]}, {@code [id]}, {@code [card]} or
   * {@code [mobile]}.
   */
  public static String mask(String text) {
    String masked = replace(text, E_MAIL, "[e-mail]", found -> true);
    masked = replace(masked, ID_NUMBER, "[id]", found -> true);
    masked = replace(masked, CARD, "[card]", Masking::isChecked);
    return replace(masked, MOBILE, "[mobile]", found -> true);
  }

  private static String replace(
      String text, Pattern pattern, String mark, Predicate<String> wanted) {
    Matcher found = pattern.matcher(halfWidth(text));
    StringBuilder masked = new StringBuilder();
    int from = 0;
    while (found.find()) {
      if (wanted.test(found.group())) {
        masked.append(text, from, found.start()).append(mark);
        from = found.end();
      }
    }
    return masked.append(text, from, text.length()).toString();
  }

  /** Luhn: every second digit from the right counts double; the sum ends in nought. */
  private static boolean isChecked(String card) {
    String digits = card.replaceAll("[^0-9]", "");
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted / TEN + counted % TEN;
    }
    return sum % TEN == 0;
  }

  /** Full-width Latin folded, each character to one, so that places stay what they are. */
  private static String halfWidth(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c > '\uff00' && c < '\uff5f') {
        folded.setCharAt(i, (char) (c - 0xfee0));
      }
    }
    return folded.toString();
  }
}
