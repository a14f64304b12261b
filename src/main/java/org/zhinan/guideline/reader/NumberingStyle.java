package org.zhinan.guideline.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of numbering.
 *
 * @param rank what stands under what: a higher rank stands below a lower one
 * @param pattern found at the start of a line; its group {@code n}, where it has one, is the number
 * @param counted whether the items bear no number and are counted instead
 * @param token what the style's step of an id opens with, often empty
 */
public record NumberingStyle(
    String name, Role role, int rank, Pattern pattern, boolean counted, String token) {

  /** What a number of this style opens. */
  public enum Role {
    HEADING,
    DIRECTION,
    ITEM
  }

  /** The mark that the line opens with, when it is of this style. */
  public Optional<Mark> findAtStart(String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(new Mark(matcher.group(), counted ? "" : matcher.group("n")));
  }

  /**
   * A number as it stands in the text.
   *
   * @param words the mark with its brackets and points
   * @param number the number alone; empty for counted styles
   */
  public record Mark(String words, String number) {}
}
