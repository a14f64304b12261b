package org.zhinan.rule;

/** What a condition asks for. */
public enum ConditionKind {
  /** Can be tested against facts before filing; unknown keeps the overall verdict open. */
  REQUIREMENT,
  /** Something to hand in; not mentioned, it stands on the checklist and holds nothing open. */
  PAPER,
  /** Promised in the application; treated like a paper. */
  COMMITMENT
}
