package org.zhinan.web.page;

import java.util.Map;

/**
 * The words of a page in one language.
 *
 * @param language as HTML names it
 * @param texts by key; {@code {name}} in one is filled
 */
public record Texts(String language, Map<String, String> texts) {

  public Texts {
    texts = Map.copyOf(texts);
  }

  /** The text with its placeholders filled from name, value, name, value, …; the key if missing. */
  String say(String key, String... values) {
    String text = texts.getOrDefault(key, key);
    for (int i = 0; i + 1 < values.length; i += 2) {
      text = text.replace("{" + values[i] + "}", values[i + 1]);
    }
    return text;
  }
}
