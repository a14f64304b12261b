package org.zhinan.guideline.reader;

import java.text.Normalizer;

/**
 * Reads the numbers of headings, 1 to 99, written with digits or with numerals.
 *
 * @param digits the numerals of one to nine, in order
 * @param ten the numeral of ten
 */
public record Numerals(String digits, String ten) {

  /** The number in ASCII digits; a point between two numbers becomes a hyphen. */
  public String read(String number) {
    String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
    if (plain.chars().allMatch(c -> c < 128)) {
      return plain.replace('.', '-');
    }
    int at = plain.indexOf(ten);
    if (at < 0) {
      return Integer.toString(digit(plain));
    }
    int tens = at == 0 ? 1 : digit(plain.substring(0, at));
    String units = plain.substring(at + ten.length());
    return Integer.toString(tens * 10 + (units.isEmpty() ? 0 : digit(units)));
  }

  private int digit(String numeral) {
    return digits.indexOf(numeral) + 1;
  }
}
