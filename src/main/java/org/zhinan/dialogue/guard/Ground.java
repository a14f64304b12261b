package org.zhinan.dialogue.guard;

import java.util.List;

/**
 * A clause that a model was given to explain.
 *
 * @param token what it is cited by, without brackets, such as {@code c1}
 * @param path the headings above it, outermost first; they may be named beside its own words
 * @param text its words, as the guideline has them
 * @param glosses what the pack says of it in other words or another language; may be empty
 */
public record Ground(String token, List<String> path, String text, List<String> glosses) {

  public Ground {
    path = List.copyOf(path);
    glosses = List.copyOf(glosses);
  }
}
