package org.zhinan.rule;

import java.util.Locale;
import java.util.Set;
import org.zhinan.rule.expr.Value;

/** The state of one condition on the facts known so far. */
public enum Status {
  SATISFIED,
  VIOLATED,
  /** A fact that matters is missing or too coarse. */
  UNKNOWN,
  /** Only an official can say: a boundary the text leaves open, or a deviation from 原则上. */
  CONFIRM,
  NOT_APPLICABLE;

  private final Value shown = new Value.Codes(Set.of(name().toLowerCase(Locale.ROOT)), Set.of());

  /** As it stands in a trace. */
  Value shown() {
    return shown;
  }
}
