package org.zhinan.lexicon;

import java.util.List;

/** Finds the tokens of some categories that begin at a place. */
@FunctionalInterface
public interface Scanner {

  /** Tokens that begin at {@code start}; none where nothing does. */
  List<Token> at(String text, int start);
}
