package org.zhinan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.fact.FactPath;
import org.zhinan.rule.expr.Outcome;
import org.zhinan.rule.expr.Value;

/**
 * What one condition comes to under one way of reading.
 *
 * @param missing facts that could decide it, when it is unknown
 * @param looked the outcomes that it rests on, for the trace, the facts used and the citations
 */
record Verdict(Status status, Set<FactPath> missing, List<Outcome> looked) {

  static Verdict of(Status status, Outcome... looked) {
    return new Verdict(status, Set.of(), List.of(looked));
  }

  static Verdict unknown(Outcome... looked) {
    Set<FactPath> missing = new TreeSet<>();
    for (Outcome outcome : looked) {
      if (outcome.value() instanceof Value.Unknown unknown) {
        missing.addAll(unknown.missing());
      }
    }
    return new Verdict(Status.UNKNOWN, missing, List.of(looked));
  }

  boolean isOpen() {
    return status == Status.UNKNOWN;
  }

  /** Nothing stands against it: it is met, or does not bind. */
  boolean isClear() {
    return status == Status.SATISFIED || status == Status.NOT_APPLICABLE;
  }

  /** This one, left open by another outcome too. */
  Verdict openedBy(Outcome other) {
    Set<FactPath> all = new TreeSet<>(missing);
    all.addAll(unknown(other).missing());
    return new Verdict(Status.UNKNOWN, all, and(other).looked());
  }

  Verdict and(Outcome other) {
    List<Outcome> more = new ArrayList<>(looked);
    more.add(other);
    return new Verdict(status, missing, more);
  }
}
