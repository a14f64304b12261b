package org.zhinan.rule;

/** The verdict over all applicable conditions, best first. */
public enum Overall {
  ELIGIBLE,
  CONFIRM,
  UNDETERMINED,
  INELIGIBLE
}
