package org.zhinan.helpdesk;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A code that is said on the telephone: six capitals and digits, without 0 and O, 1 and I, which
 * sound or look alike. One in a thousand million is hit by chance; it finds a ticket and opens
 * nothing by itself.
 */
public record SpokenCode(String text) {

  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 6;
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  public SpokenCode {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("no spoken code: " + text);
    }
  }

  static SpokenCode draw(RandomGenerator chance) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
    }
    return new SpokenCode(text.toString());
  }
}
