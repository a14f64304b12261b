package org.zhinan.rule;

import java.util.List;
import java.util.Set;

/**
 * What was asked, in the rule module's terms: which of the decided conditions the answer is about.
 *
 * @param scope what is decided on
 * @param topics the topics that the message names; shown, not decided on
 * @param conditions ids of the conditions that the answer is about
 */
public record Question(Scope scope, Set<String> topics, Set<String> conditions) {

  public Question {
    topics = Set.copyOf(topics);
    conditions = Set.copyOf(conditions);
  }

  public List<String> directions() {
    return scope.directions();
  }
}
