package org.zhinan.base;

import java.util.Locale;

/** A text in the interface's two languages. Chinese leads; English is what it is glossed with. */
public record LocalText(String zh, String en) {

  public static LocalText of(String zh, String en) {
    return new LocalText(zh, en);
  }

  /** The text in the locale's language: English for English locales, Chinese for all others. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
  }
}
