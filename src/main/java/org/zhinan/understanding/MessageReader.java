package org.zhinan.understanding;

import java.util.List;

/** Reads a message in the light of what was said before. */
@FunctionalInterface
public interface MessageReader {

  Understood read(String message, Background background);

  /** The same reading, with what was considered on the way to it, as far as it can be told. */
  default Explanation explain(String message, Background background) {
    Understood understood = read(message, background);
    return new Explanation(message, List.of(), List.of(), List.of(), understood);
  }
}
