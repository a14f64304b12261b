package org.zhinan.guideline;

import java.util.regex.Pattern;

/**
 * The one name of a clause everywhere: pack, index, answer, address bar, database. Made of {@code
 * [a-z0-9.-]}, unique within a call.
 */
public record ClauseId(String value) implements Comparable<ClauseId> {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

  public ClauseId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a clause id: " + value);
    }
  }

  @Override
  public int compareTo(ClauseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
