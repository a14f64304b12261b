package org.zhinan.rule;

import java.time.LocalDate;
import java.util.List;
import org.zhinan.fact.FactSheet;

/**
 * A decision that can be made again: a function of facts, scope, as-of date, pack and engine alone.
 *
 * @param id {@code sha256:} and the hash of the canonical JSON (RFC 8785) of those five
 * @param results one for each direction of the scope, in its order; one for the general conditions
 *     when the scope names no direction
 */
public record Determination(
    String id,
    FactSheet facts,
    Scope scope,
    LocalDate asOf,
    PackRef pack,
    String engine,
    List<Result> results) {

  public Determination {
    results = List.copyOf(results);
  }
}
