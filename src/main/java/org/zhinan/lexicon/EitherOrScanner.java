package org.zhinan.lexicon;

import java.util.List;
import org.zhinan.fact.CodeValue;

/**
 * Finds questions made by saying a word with and without its denial: 行不行, 收不收, 有没有.
 *
 * @param between what denies in the middle
 */
public record EitherOrScanner(List<String> between) implements Scanner {

  /** The category of what is found here. */
  public static final String EITHER_OR = "either-or";

  /** With those negations that are a single character. */
  static EitherOrScanner of(List<String> negations) {
    return new EitherOrScanner(negations.stream().filter(n -> n.length() == 1).toList());
  }

  public EitherOrScanner {
    between = List.copyOf(between);
  }

  @Override
  public List<Token> at(String text, int start) {
    return between.stream()
        .filter(word -> text.startsWith(word, start + 1))
        .map(word -> start + 1 + word.length())
        .filter(again -> again < text.length() && text.charAt(again) == text.charAt(start))
        .filter(again -> Character.isLetter(text.charAt(start)))
        .map(again -> new Token(EITHER_OR, new CodeValue(EITHER_OR), start, again + 1))
        .toList();
  }
}
