package org.zhinan.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of one fact, entity or list in a sheet: {@code lead.type}, {@code
 * leader.ongoing.o1.endsOn}, {@code partners.p1}, {@code partners}. Members of lists are named by
 * stable keys.
 */
public record FactPath(List<String> steps) implements Comparable<FactPath> {

  public FactPath {
    steps = List.copyOf(steps);
    for (String step : steps) {
      if (!isStep(step)) {
        throw new IllegalArgumentException("not a step of a fact's path: " + step);
      }
    }
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

  public FactPath child(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new FactPath(longer);
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
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  /** In the order of the paths as texts; deciding compares so often that no text is made. */
  @Override
  public int compareTo(FactPath other) {
    int shared = Math.min(steps.size(), other.steps.size());
    for (int i = 0; i < shared; i++) {
      boolean last = i == steps.size() - 1;
      boolean otherLast = i == other.steps.size() - 1;
      int order = compare(steps.get(i), last, other.steps.get(i), otherLast);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  private static int compare(String step, boolean last, String other, boolean otherLast) {
    int length = Math.max(step.length(), other.length());
    for (int i = 0; i < length; i++) {
      int order = Integer.compare(at(step, last, i), at(other, otherLast, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** What stands there in the path's text: the step, then a dot unless the path ends with it. */
  private static int at(String step, boolean last, int i) {
    return i < step.length() ? step.charAt(i) : last ? -1 : '.';
  }

  @Override
  public String toString() {
    return String.join(".", steps);
  }
}
