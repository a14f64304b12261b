package org.zhinan.rule;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The findings of one decision over several directions: those that no direction's data can change
 * are made once.
 */
final class SharedFindings {

  private final Map<Condition, Finding> made = new IdentityHashMap<>();

  Finding of(Case at, Judge judge) {
    return judge.overriding().isEmpty() && !isOfDirection(at, judge)
        ? made.computeIfAbsent(judge.condition(), c -> Findings.of(at, judge))
        : Findings.of(at, judge);
  }

  private static boolean isOfDirection(Case at, Judge judge) {
    return Mentions.of(at.book(), judge.expressions()).isOfDirection();
  }
}
