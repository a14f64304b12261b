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
import org.zhinan.fact.FactField;
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

  /** The finding, naming no fact that cannot change it where that can be found out cheaply. */
  static Finding of(Case at, Judge judge) {
    Findings findings = under(at, judge);
    Finding finding = findings.finding();
    return findings.isReadTwice(finding.missing())
        ? new Completions(at, judge).sharpen(finding)
        : finding;
  }

  /** The finding as three-valued logic gives it. */
  static Finding plain(Case at, Judge judge) {
    return under(at, judge).finding();
  }

  private static Findings under(Case at, Judge judge) {
    Findings findings = new Findings(at, judge);
    SortedSet<String> readings = Mentions.of(at.book(), judge.expressions()).readings();
    for (Map<String, Boolean> way : Readings.combinations(at.book(), readings)) {
      findings.verdicts.put(way, judge.judge(at.read(way)));
    }
    return findings;
  }

  private static int order(Map<String, Boolean> a, Map<String, Boolean> b) {
    return b.toString().compareTo(a.toString());
  }

  private Finding finding() {
    Status read = read();
    boolean mixed = read == Status.CONFIRM;
    List<Verdict> deciding =
        verdicts.values().stream().filter(v -> mixed || v.status() == read).toList();
    List<Outcome> looked = deciding.stream().flatMap(v -> v.looked().stream()).toList();
    Set<FactPath> missing = new TreeSet<>();
    deciding.forEach(v -> missing.addAll(v.missing()));
    List<FactPath> used = used(looked);
    List<String> definitions = definitions(looked);
    Status status = status(read);
    return new Finding(
        judge.condition().id(),
        status,
        used,
        List.copyOf(missing),
        used.stream().filter(this::isAssumed).toList(),
        mixed ? readings() : List.of(),
        definitions,
        definitions.stream().filter(this::isException).toList(),
        citations(definitions),
        trace(status));
  }

  private Status read() {
    Set<Status> met = new TreeSet<>();
    verdicts.values().forEach(v -> met.add(v.status()));
    return combined(met);
  }

  private Status status(Status read) {
    return read == Status.VIOLATED && judge.condition().force() == Force.IN_PRINCIPLE
        ? Status.CONFIRM
        : read;
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

  /** Used, though nobody told it. */
  private boolean isAssumed(FactPath path) {
    return at.facts().find(path).isEmpty()
        && at.book().vocabulary().facts().findField(path).flatMap(FactField::assumes).isPresent();
  }

  /** Whether the status would be another without this definition, which is an exception. */
  private boolean isException(String key) {
    Definition definition = at.book().definitions().get(key);
    return definition != null
        && definition.exception().isPresent()
        && under(at.without(key), judge).read() != read();
  }

  /** Whether a missing fact is read in two places, so that it may cancel out. */
  private boolean isReadTwice(List<FactPath> missing) {
    Map<FactPath, Integer> reads = new TreeMap<>();
    verdicts.values().forEach(v -> v.looked().forEach(o -> o.countReads(missing, reads)));
    return reads.values().stream().anyMatch(n -> n > 1);
  }

  /** Readings whose change alone would turn the verdict. */
  private List<String> readings() {
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

  private static List<String> definitions(List<Outcome> looked) {
    Set<String> keys = new TreeSet<>();
    looked.forEach(o -> keys.addAll(o.definitions()));
    return List.copyOf(keys);
  }

  private List<Citation> citations(List<String> definitions) {
    Set<Citation> citations = new LinkedHashSet<>(judge.condition().citations());
    for (String key : definitions) {
      Optional.ofNullable(at.book().definitions().get(key))
          .ifPresent(d -> citations.addAll(d.citations()));
    }
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
