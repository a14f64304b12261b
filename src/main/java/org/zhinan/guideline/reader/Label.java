package org.zhinan.guideline.reader;

/**
 * Words that, with a colon, open a labelled paragraph.
 *
 * @param token its step in an id
 */
public record Label(String word, String token, Under under) {

  /** What a labelled paragraph stands below. */
  public enum Under {
    /** The open direction; outside directions the open heading. */
    DIRECTION,
    /** The nearest item with a title; without one the direction or heading. */
    ITEM,
    /** The part. */
    PART
  }
}
