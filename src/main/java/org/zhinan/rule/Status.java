package org.zhinan.rule;

/** The state of one condition on the facts known so far. */
public enum Status {
  SATISFIED,
  VIOLATED,
  /** A fact that matters is missing or too coarse. */
  UNKNOWN,
  /** Only an official can say: a boundary the text leaves open, or a deviation from 原则上. */
  CONFIRM,
  NOT_APPLICABLE
}
