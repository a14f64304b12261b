package org.zhinan.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The direct reply to a question, read off a determination. */
public final class Answers {

  private Answers() {}

  /**
   * Over the conditions that the question is about; over several directions that differ, {@link
   * Answer#DEPENDS}.
   */
  public static Answer of(Determination determination, Question question) {
    Set<Answer> answers =
        determination.results().stream()
            .map(r -> of(about(r, question)))
            .collect(Collectors.toSet());
    return answers.size() == 1 ? answers.iterator().next() : Answer.DEPENDS;
  }

  /** Over these findings alone. */
  public static Answer of(Collection<Finding> findings) {
    Set<Status> statuses = findings.stream().map(Finding::status).collect(Collectors.toSet());
    if (statuses.contains(Status.VIOLATED)) {
      return Answer.NO;
    } else if (statuses.contains(Status.CONFIRM)) {
      return Answer.CONFIRM;
    }
    return statuses.contains(Status.UNKNOWN) ? Answer.DEPENDS : Answer.YES;
  }

  private static List<Finding> about(Result result, Question question) {
    return result.findings().stream()
        .filter(f -> question.conditions().contains(f.condition()))
        .toList();
  }
}
