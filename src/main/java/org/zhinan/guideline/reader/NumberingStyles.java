package org.zhinan.guideline.reader;

import java.util.List;
import java.util.Optional;

/**
 * How guidelines number, and the punctuation that tells whole sentences from cut ones.
 *
 * @param styles in the order in which they are tried
 */
public record NumberingStyles(
    List<NumberingStyle> styles, Numerals numerals, Punctuation punctuation) {

  public NumberingStyles {
    styles = List.copyOf(styles);
  }

  /** The style of bullets that bear no number, which Markdown's own bullets are taken for. */
  public Optional<NumberingStyle> findCounted() {
    return styles.stream().filter(NumberingStyle::counted).findFirst();
  }

  /**
   * Characters that matter at the end of a line, each a set.
   *
   * @param sentenceEnds after which nothing goes on
   * @param listSeparators between the items of a list that is one sentence
   * @param fullStops that end such a list
   * @param colons that end a label
   */
  public record Punctuation(
      String sentenceEnds, String listSeparators, String fullStops, String colons) {

    /** Whether the text breaks off before its sentence has ended. */
    public boolean breaksOff(String text) {
      return !ends(text, sentenceEnds);
    }

    /** Whether the text's last character is one of the set. */
    public static boolean ends(String text, String set) {
      return !text.isEmpty() && set.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
  }
}
