package org.zhinan.base;

/** A stretch of text, [start, end), counted in UTF-16 units. */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** By start; of two that start together, the longer first. */
  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
