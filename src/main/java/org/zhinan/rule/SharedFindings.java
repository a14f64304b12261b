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
    return judge.isShared(at.book())
        ? made.computeIfAbsent(judge.condition(), c -> Findings.of(at, judge))
        : Findings.of(at, judge);
  }
}
