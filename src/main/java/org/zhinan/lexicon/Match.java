package org.zhinan.lexicon;

import java.util.List;

/**
 * A place where a pattern fits.
 *
 * @param tokens what its slots hold, in the pattern's order
 */
public record Match(int start, int end, List<Token> tokens) {

  public Match {
    tokens = List.copyOf(tokens);
  }

  public int length() {
    return end - start;
  }
}
