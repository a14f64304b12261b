package org.zhinan.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhinan.fact.FactPath;
import org.zhinan.guideline.Citation;
import org.zhinan.rule.expr.Outcome;

/** Makes one condition's finding out of its verdicts under every way of reading. */
final class Findings {

  private final Case at;
  private final Judge judge;
  private final Map<Map<String, Boolean>, Verdict> verdicts = new TreeMap<>(Findings::order);

  private Findings(Case at, Judge judge) {
    this.at = at;
    this.judge = judge;
  }

  static Finding of(Case at, Judge judge) {
    Findings findings = new Findings(at, judge);
    SortedSet<String> readings = Readings.mentioned(at.book(), judge.expressions());
    for (Map<String, Boolean> way : Readings.combinations(at.book(), readings)) {
      findings.verdicts.put(way, judge.judge(at.read(way)));
    }
    return findings.finding();
  }

  private static int order(Map<String, Boolean> a, Map<String, Boolean> b) {
    return b.toString().compareTo(a.toString());
  }

  private Finding finding() {
    Set<Status> met = new TreeSet<>();
    verdicts.values().forEach(v -> met.add(v.status()));
    Status read = combined(met);
    boolean mixed = read == Status.CONFIRM;
    Status status =
        read == Status.VIOLATED && judge.condition().force() == Force.IN_PRINCIPLE
            ? Status.CONFIRM
            : read;
    List<Outcome> looked = new ArrayList<>();
    Set<FactPath> missing = new TreeSet<>();
    for (Verdict verdict : verdicts.values()) {
      if (mixed || verdict.status() == read) {
        looked.addAll(verdict.looked());
        missing.addAll(verdict.missing());
      }
    }
    return new Finding(
        judge.condition().id(),
        status,
        used(looked),
        List.copyOf(missing),
        mixed ? deciding() : List.of(),
        citations(looked),
        trace(status));
  }

  /** Unknown when any is; met when all are met or do not bind; open to reading when mixed. */
  private static Status combined(Set<Status> met) {
    if (met.contains(Status.UNKNOWN)) {
      return Status.UNKNOWN;
    }
    if (met.size() == 1) {
      return met.iterator().next();
    }
    return met.contains(Status.VIOLATED) ? Status.CONFIRM : Status.SATISFIED;
  }

  private static List<FactPath> used(List<Outcome> looked) {
    Set<FactPath> used = new TreeSet<>();
    looked.forEach(o -> used.addAll(o.used()));
    return List.copyOf(used);
  }

  /** Readings whose change alone would turn the verdict. */
  private List<String> deciding() {
    Set<String> names = new TreeSet<>();
    for (Map<String, Boolean> way : verdicts.keySet()) {
      for (String name : way.keySet()) {
        Map<String, Boolean> other = new TreeMap<>(way);
        other.put(name, !Boolean.TRUE.equals(way.get(name)));
        Optional.ofNullable(verdicts.get(other))
            .filter(v -> v.isClear() != isClear(way))
            .ifPresent(v -> names.add(name));
      }
    }
    return List.copyOf(names);
  }

  private boolean isClear(Map<String, Boolean> way) {
    Verdict verdict = verdicts.get(way);
    return verdict != null && verdict.isClear();
  }

  private List<Citation> citations(List<Outcome> looked) {
    Set<Citation> citations = new LinkedHashSet<>(judge.condition().citations());
    Set<String> keys = new TreeSet<>();
    looked.forEach(o -> keys.addAll(o.definitions()));
    at.book().definitions().entrySet().stream()
        .filter(d -> keys.contains(d.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(d -> citations.addAll(d.getValue().citations()));
    return List.copyOf(citations);
  }

  private Trace trace(Status status) {
    List<Trace> ways = new ArrayList<>();
    verdicts.forEach(
        (way, verdict) -> {
          List<Trace> looked = verdict.looked().stream().map(Findings::trace).toList();
          if (way.isEmpty()) {
            ways.addAll(looked);
          } else {
            ways.add(new Trace(way.toString(), word(verdict.status()), List.of(), looked));
          }
        });
    return new Trace(judge.condition().id(), word(status), List.of(), ways);
  }

  private static Trace trace(Outcome outcome) {
    return new Trace(
        outcome.label(),
        outcome.value().show(),
        outcome.read(),
        outcome.parts().stream().map(Findings::trace).toList());
  }

  private static String word(Status status) {
    return status.name().toLowerCase(java.util.Locale.ROOT);
  }
}
