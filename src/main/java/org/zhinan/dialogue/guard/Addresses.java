package org.zhinan.dialogue.guard;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds links, mail addresses and telephone numbers, however they are set. */
final class Addresses {

  private static final String STOP = "[^\\s\\p{IsHan}\"'<>()\\[\\]\u3002\uFF0C\uFF1B;,]";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,120}"
              + "|[a-z]{2,12}://"
              + STOP
              + "{1,300}"
              + "|(?:[a-z0-9-]{1,60}\\.){1,6}[a-z]{2,12}(?![a-z0-9])(?:/"
              + STOP
              + "{0,300})?");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{5,24}[0-9]");
  private static final Pattern YEARS = Pattern.compile("[12][0-9]{3}-[12][0-9]{3}");
  private static final int SHORTEST_PHONE = 7;
  private static final int SHORTEST_PLAIN = 10;

  private Addresses() {}

  /** The address that begins here, with the mark of a sentence's end left off. */
  static Optional<Token> at(String text, int at) {
    if (!Letters.startsAt(text, at)) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(text).region(at, text.length());
    if (address.lookingAt()) {
      String found = address.group().replaceAll("[.!?:]+$", "");
      return Optional.of(token(found, found));
    }
    return phone(text, at);
  }

  private static Optional<Token> phone(String text, int at) {
    Matcher phone = PHONE.matcher(text).region(at, text.length());
    if (!phone.lookingAt()) {
      return Optional.empty();
    }
    String digits = phone.group().replaceAll("[^0-9]", "");
    int shortest = phone.group().equals(digits) ? SHORTEST_PLAIN : SHORTEST_PHONE;
    return digits.length() < shortest || YEARS.matcher(phone.group()).matches()
        ? Optional.empty()
        : Optional.of(token(phone.group(), digits));
  }

  private static Token token(String text, String key) {
    return new Token(Token.Kind.ADDRESS, text, Word.CONTENT, key, Set.of(key));
  }
}
