package org.zhinan.pack.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that it can be told at once. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void add(YamlNode where, String message) {
    found.add(new Problem(where.file(), where.line(), where.column(), message));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All problems, by file and place, each once. */
  public List<Problem> list() {
    return found.stream().distinct().sorted().toList();
  }
}
