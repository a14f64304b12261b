package org.zhinan.rule.expr;

import java.time.LocalDate;
import org.zhinan.fact.FactSheet;

/** Everything that an expression can see. */
public interface Surroundings {

  FactSheet facts();

  LocalDate asOf();

  /** {@code params.name} on the as-of date. */
  Value parameter(String name);

  /** {@code direction.name}; unknown when no direction is decided on. */
  Value direction(String name);

  /** {@code readings.name} under the combination of readings at hand. */
  boolean reading(String name);

  /** The value of a definition by its key. */
  Expr definition(String key);
}
