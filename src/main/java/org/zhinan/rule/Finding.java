package org.zhinan.rule;

import java.util.List;
import org.zhinan.fact.FactPath;
import org.zhinan.guideline.Citation;
import org.zhinan.rule.expr.Outcome;

/**
 * What one condition comes to.
 *
 * @param used the facts that decided it, those alone, sorted
 * @param missing the facts that could still decide it, exact to the list member; empty unless the
 *     status is {@link Status#UNKNOWN}
 * @param assumed those of the used facts that nobody told, taken as the dictionary says
 * @param readings names of the open readings that made it {@link Status#CONFIRM}
 * @param definitions keys of the definitions that took part in deciding, sorted
 * @param exceptions those of the definitions that are exceptions without which the status would be
 *     another
 * @param citations the condition's own, then those of the definitions that took part in deciding
 * @param trace how it came about
 */
public record Finding(
    String condition,
    Status status,
    List<FactPath> used,
    List<FactPath> missing,
    List<FactPath> assumed,
    List<String> readings,
    List<String> definitions,
    List<String> exceptions,
    List<Citation> citations,
    Trace trace) {

  public Finding {
    used = List.copyOf(used);
    missing = List.copyOf(missing);
    assumed = List.copyOf(assumed);
    readings = List.copyOf(readings);
    definitions = List.copyOf(definitions);
    exceptions = List.copyOf(exceptions);
    citations = List.copyOf(citations);
  }

  /** The same finding, left open by these facts alone. */
  Finding openedBy(List<FactPath> facts) {
    return with(status, facts, trace);
  }

  /** The same finding, which comes to this whatever is missing. */
  Finding settled(Status to) {
    Outcome step = trace.step();
    return with(
        to,
        List.of(),
        new Trace(Outcome.made(step.source(), to.shown(), step.read(), step.parts())));
  }

  private Finding with(Status newStatus, List<FactPath> newMissing, Trace newTrace) {
    return new Finding(
        condition,
        newStatus,
        used,
        newMissing,
        assumed,
        readings,
        definitions,
        exceptions,
        citations,
        newTrace);
  }
}
