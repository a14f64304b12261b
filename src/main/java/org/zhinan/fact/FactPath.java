package org.zhinan.fact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The place of one fact, entity or list in a sheet: {@code lead.type}, {@code
 * leader.ongoing.o1.endsOn}, {@code partners.p1}, {@code partners}. Members of lists are named by
 * stable keys.
 */
public record FactPath(List<String> steps) implements Comparable<FactPath> {

  private static final Pattern STEP = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  public FactPath {
    steps = List.copyOf(steps);
    for (String step : steps) {
      if (!STEP.matcher(step).matches()) {
        throw new IllegalArgumentException("not a step of a fact's path: " + step);
      }
    }
  }

  public static FactPath of(String dotted) {
    return new FactPath(List.of(dotted.split("\\.", -1)));
  }

  /** Whether a text can be a step of a path: a fact's name, or the key of a list's member. */
  public static boolean isStep(String text) {
    return STEP.matcher(text).matches();
  }

  public FactPath child(String step) {
    return of(this + "." + step);
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

  @Override
  public int compareTo(FactPath other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return String.join(".", steps);
  }
}
