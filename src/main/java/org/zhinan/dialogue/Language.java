package org.zhinan.dialogue;

import java.util.Locale;
import java.util.regex.Pattern;

/** The language that a message is answered in. */
final class Language {

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");
  private static final int SENTENCE = 2;

  private Language() {}

  /** English for a message in Latin words alone; else the locale that was asked for. */
  static Locale of(String message, Locale asked) {
    boolean ideographs = message.codePoints().anyMatch(Character::isIdeographic);
    return !ideographs && WORD.matcher(message).results().count() >= SENTENCE
        ? Locale.ENGLISH
        : asked;
  }
}
