package org.zhinan.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.base.ZhinanException;
import org.zhinan.pack.yaml.Problem;

/** Case files with lines that are no cases; tells every one of them. */
public final class BadCases extends ZhinanException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  BadCases(List<Problem> problems) {
    super(words(problems));
    this.problems = List.copyOf(problems);
  }

  /** All of them, one a line. */
  public String words() {
    return words(problems);
  }

  private static String words(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
