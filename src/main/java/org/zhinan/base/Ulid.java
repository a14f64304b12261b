package org.zhinan.base;

import java.security.SecureRandom;
import java.time.Instant;

/** Ids that sort by the time they were made: 48 bits of time, 80 bits of chance, 26 characters. */
public final class Ulid {

  private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final SecureRandom CHANCE = new SecureRandom();

  private Ulid() {}

  public static String at(Instant when) {
    char[] text = new char[26];
    long time = when.toEpochMilli();
    for (int i = 9; i >= 0; i--) {
      text[i] = ALPHABET[(int) (time & 31)];
      time >>>= 5;
    }
    for (int i = 10; i < 26; i++) {
      text[i] = ALPHABET[CHANCE.nextInt(32)];
    }
    return new String(text);
  }
}
