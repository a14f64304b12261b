package org.zhinan.pack;

/** What a sentence of the guideline is bound to. */
public enum CoverageKind {
  /** A condition that can be tested before filing. */
  REQUIREMENT,
  /** A condition, or an entry of the checklist, on something that is handed in. */
  PAPER,
  /** A condition on something that is promised. */
  COMMITMENT,
  /** A definition, a parameter or a reading: it decides through conditions. */
  RULE,
  /** Advice that touches no verdict. */
  PREFERENCE,
  /** Only reviewers can weigh it: shown, never decided. */
  JUDGED,
  /** What the organisers do, or when. */
  PROCESS,
  /** Numbers, names, links and backgrounds that answer questions. */
  INFORMATION
}
