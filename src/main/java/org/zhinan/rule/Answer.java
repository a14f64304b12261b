package org.zhinan.rule;

/** The direct reply to what was asked, over the conditions that the question is about. */
public enum Answer {
  YES,
  NO,
  /** A fact that matters is missing. */
  DEPENDS,
  /** Only an official can say. */
  CONFIRM
}
