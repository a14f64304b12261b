package org.zhinan.fact;

import java.util.List;

/**
 * The place of one fact, entity or list in a sheet: {@code lead.type}, {@code
 * leader.ongoing.o1.endsOn}, {@code partners.p1}, {@code partners}. Members of lists are named by
 * stable keys. Deciding compares paths so often that the text is what is kept.
 */
public final class FactPath implements Comparable<FactPath> {

  private final String text;

  /**
   * @throws IllegalArgumentException when a step is none
   */
  public FactPath(List<String> steps) {
    this(String.join(".", steps));
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a fact's path without a step");
    }
    steps.forEach(FactPath::check);
  }

  /** A path whose steps were checked. */
  private FactPath(String text) {
    this.text = text;
  }

  public static FactPath of(String dotted) {
    return new FactPath(List.of(dotted.split("\\.", -1)));
  }

  /** Whether a text can be a step of a path: a fact's name, or the key of a list's member. */
  public static boolean isStep(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  public List<String> steps() {
    return List.of(text.split("\\.", -1));
  }

  public FactPath child(String step) {
    check(step);
    return new FactPath(text + "." + step);
  }

  /**
   * @throws IllegalArgumentException when the path has one step
   */
  public FactPath parent() {
    int end = text.lastIndexOf('.');
    if (end < 0) {
      throw new IllegalArgumentException("a fact's path without a step above it: " + text);
    }
    return new FactPath(text.substring(0, end));
  }

  public String root() {
    int end = text.indexOf('.');
    return end < 0 ? text : text.substring(0, end);
  }

  public String last() {
    return text.substring(text.lastIndexOf('.') + 1);
  }

  /** Whether this is a member of the list at the other path. */
  boolean isMemberOf(FactPath list) {
    return startsWith(list) && text.lastIndexOf('.') == list.text.length();
  }

  public boolean startsWith(FactPath other) {
    return text.startsWith(other.text)
        && (text.length() == other.text.length() || text.charAt(other.text.length()) == '.');
  }

  @Override
  public int compareTo(FactPath other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactPath path && text.equals(path.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  private static void check(String step) {
    if (!isStep(step)) {
      throw new IllegalArgumentException("not a step of a fact's path: " + step);
    }
  }
}
