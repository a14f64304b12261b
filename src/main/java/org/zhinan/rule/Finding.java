package org.zhinan.rule;

import java.util.List;
import org.zhinan.fact.FactPath;
import org.zhinan.guideline.Citation;

/**
 * What one condition comes to.
 *
 * @param used the facts that decided it, those alone, sorted
 * @param missing the facts that could still decide it, exact to the list member; empty unless the
 *     status is {@link Status#UNKNOWN}
 * @param readings names of the open readings that made it {@link Status#CONFIRM}
 * @param citations the condition's own, then those of the definitions that took part in deciding
 * @param trace how it came about
 */
public record Finding(
    String condition,
    Status status,
    List<FactPath> used,
    List<FactPath> missing,
    List<String> readings,
    List<Citation> citations,
    Trace trace) {

  public Finding {
    used = List.copyOf(used);
    missing = List.copyOf(missing);
    readings = List.copyOf(readings);
    citations = List.copyOf(citations);
  }
}
