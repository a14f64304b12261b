package org.zhinan.rule;

import java.util.List;
import org.zhinan.fact.FactPath;
import org.zhinan.rule.expr.Outcome;

/**
 * How a value came about, step by step. Written out only as far as somebody reads it: a decision
 * makes thousands, and shows few.
 */
public record Trace(Outcome step) {

  /** The sub-expression in the pack's own words, the name of a definition, or a condition's id. */
  public String label() {
    return step.label();
  }

  /** Its value as text; {@code unknown} where it is. */
  public String value() {
    return step.value().show();
  }

  /** The facts that the step read itself. */
  public List<FactPath> facts() {
    return step.read();
  }

  /** What it was made of. */
  public List<Trace> parts() {
    return step.parts().stream().map(Trace::new).toList();
  }
}
