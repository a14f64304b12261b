package org.zhinan.dialogue.guard;

import java.util.Set;

/**
 * A piece of a read text.
 *
 * @param text its characters in normal form
 * @param key what a figure or an address is looked for by; the text itself for everything else
 * @param gives the keys that it answers to when it stands in a clause
 */
record Token(Kind kind, String text, Word word, String key, Set<String> gives) {

  enum Kind {
    WORD,
    FIGURE,
    ADDRESS,
    /** Ends a part: a comma, a colon. */
    BREAK,
    /** Ends a sentence, or a clause that stands for itself. */
    END,
    OPEN,
    CLOSE
  }

  static Token word(String text, Word word) {
    return new Token(Kind.WORD, text, word, text, Set.of());
  }

  static Token mark(Kind kind, String text) {
    return new Token(kind, text, Word.CONTENT, text, Set.of());
  }
}
