package org.zhinan.rule;

import java.util.List;
import java.util.Optional;
import org.zhinan.fact.FactPath;

/**
 * The findings for one direction, or for the call's general conditions.
 *
 * @param direction its code; empty for the general conditions alone
 * @param findings in the rule book's order, those not applicable included
 * @param missing facts that can still change the overall verdict, most telling first
 */
public record Result(
    Optional<String> direction, List<Finding> findings, Overall overall, List<FactPath> missing) {

  public Result {
    findings = List.copyOf(findings);
    missing = List.copyOf(missing);
  }
}
