package org.zhinan.dialogue.guard;

/** Where words of an alphabet begin and end; an ideograph always does both. */
final class Letters {

  private Letters() {}

  static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** Whether a word can begin here: it does not cut one of letters or digits. */
  static boolean startsAt(String text, int at) {
    return at == 0 || !isLatin(text.charAt(at)) || !isLatin(text.charAt(at - 1));
  }

  static boolean endsAt(String text, int end) {
    return end == text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
  }
}
