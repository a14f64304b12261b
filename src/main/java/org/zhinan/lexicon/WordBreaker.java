package org.zhinan.lexicon;

import java.util.List;
import org.zhinan.base.TextSpan;

/** Tells the words of a language from each other, whatever a call speaks of. */
@FunctionalInterface
public interface WordBreaker {

  /** Every character is a word. */
  WordBreaker NONE = text -> List.of();

  /** The words of a text of more than one character, in its order. */
  List<TextSpan> words(String text);
}
