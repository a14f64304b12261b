package org.zhinan.rule.expr;

import java.util.Optional;

/**
 * One evaluation under way: what can be seen, what the variables stand for, what is left to spend.
 */
public final class Evaluation {

  /** Steps that one evaluation may take; sheets of ordinary size need a few hundred. */
  public static final int BUDGET = 2_000_000;

  private final Surroundings surroundings;
  private final Optional<Bound> bound;
  private final int[] left;

  private Evaluation(Surroundings surroundings, Optional<Bound> bound, int[] left) {
    this.surroundings = surroundings;
    this.bound = bound;
    this.left = left;
  }

  /** What a variable stands for, and the variables around it. */
  private record Bound(String variable, Value value, Optional<Bound> around) {}

  public static Evaluation in(Surroundings surroundings) {
    return in(surroundings, BUDGET);
  }

  /**
   * @param budget steps that it may take before it gives up with {@link EvaluationTooCostly}
   */
  public static Evaluation in(Surroundings surroundings, int budget) {
    return new Evaluation(surroundings, Optional.empty(), new int[] {budget});
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Evaluation with(String variable, Value value) {
    return new Evaluation(surroundings, Optional.of(new Bound(variable, value, bound)), left);
  }

  /** The same evaluation seen from inside a definition, which knows no variable of its user. */
  Evaluation bare() {
    return new Evaluation(surroundings, Optional.empty(), left);
  }

  Value variable(String name) {
    for (Optional<Bound> at = bound; at.isPresent(); at = at.get().around()) {
      if (at.get().variable().equals(name)) {
        return at.get().value();
      }
    }
    throw new IllegalStateException("an expression that was not checked: " + name);
  }

  void step() {
    if (left[0]-- <= 0) {
      throw new EvaluationTooCostly();
    }
  }
}
