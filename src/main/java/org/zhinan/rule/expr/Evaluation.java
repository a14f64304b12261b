package org.zhinan.rule.expr;

import java.util.HashMap;
import java.util.Map;

/**
 * One evaluation under way: what can be seen, what the variables stand for, what is left to spend.
 */
public final class Evaluation {

  /** Steps that one evaluation may take; sheets of ordinary size need a few hundred. */
  public static final int BUDGET = 2_000_000;

  private final Surroundings surroundings;
  private final Map<String, Value> variables;
  private final int[] left;

  private Evaluation(Surroundings surroundings, Map<String, Value> variables, int[] left) {
    this.surroundings = surroundings;
    this.variables = variables;
    this.left = left;
  }

  public static Evaluation in(Surroundings surroundings) {
    return in(surroundings, BUDGET);
  }

  /**
   * @param budget steps that it may take before it gives up with {@link EvaluationTooCostly}
   */
  public static Evaluation in(Surroundings surroundings, int budget) {
    return new Evaluation(surroundings, Map.of(), new int[] {budget});
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Evaluation with(String variable, Value value) {
    Map<String, Value> more = new HashMap<>(variables);
    more.put(variable, value);
    return new Evaluation(surroundings, more, left);
  }

  /** The same evaluation seen from inside a definition, which knows no variable of its user. */
  Evaluation bare() {
    return new Evaluation(surroundings, Map.of(), left);
  }

  Value variable(String name) {
    Value value = variables.get(name);
    if (value == null) {
      throw new IllegalStateException("an expression that was not checked: " + name);
    }
    return value;
  }

  void step() {
    if (left[0]-- <= 0) {
      throw new EvaluationTooCostly();
    }
  }
}
