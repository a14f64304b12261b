package org.zhinan.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of one fact, entity or list in a sheet: {@code lead.type}, {@code
 * leader.ongoing.o1.endsOn}, {@code partners.p1}, {@code partners}. Members of lists are named by
 * stable keys. Deciding compares paths so often that the text is kept.
 */
public final class FactPath implements Comparable<FactPath> {

  private final List<String> steps;
  private final String text;

  /**
   * @throws IllegalArgumentException when a step is none
   */
  public FactPath(List<String> steps) {
    this(List.copyOf(steps), String.join(".", steps));
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a fact's path without a step");
    }
    this.steps.forEach(FactPath::check);
  }

  private FactPath(List<String> steps, String text) {
    this.steps = steps;
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
    return steps;
  }

  public FactPath child(String step) {
    check(step);
    List<String> longer = new ArrayList<>(steps.size() + 1);
    longer.addAll(steps);
    longer.add(step);
    return new FactPath(List.copyOf(longer), text + "." + step);
  }

  public FactPath parent() {
    return new FactPath(steps.subList(0, steps.size() - 1));
  }

  public String root() {
    return steps.get(0);
  }

  public String last() {
    return steps.get(steps.size() - 1);
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
