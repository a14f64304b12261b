package org.zhinan.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Characters that are written in more than one way, and the one that knowledge is written in. */
public final class Variants {

  /** No character has another form. */
  public static final Variants NONE = new Variants(Map.of());

  private final Map<Character, Character> usual;

  /**
   * @param usual other form → usual form
   */
  public Variants(Map<Character, Character> usual) {
    this.usual = new HashMap<>(usual);
  }

  /** The text in usual characters; as long as the text itself, so that places in it stay. */
  public String usual(String text) {
    if (text.chars().noneMatch(c -> usual.containsKey((char) c))) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = usual.getOrDefault(chars[i], chars[i]);
    }
    return new String(chars);
  }
}
