package org.zhinan.rule;

/** How binding the clause's own words are. */
public enum Force {
  HARD,
  /** 原则上, 一般: a deviation is never a flat no but needs confirming. */
  IN_PRINCIPLE
}
