package org.zhinan.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.guideline.Citation;
import org.zhinan.rule.expr.Outcome;

/** Makes one condition's finding out of its verdicts under every way of reading. */
final class Findings {

  private final Case at;
  private final Judge judge;
  private final Map<Map<String, Boolean>, Verdict> verdicts = new LinkedHashMap<>();

  private Findings(Case at, Judge judge) {
    this.at = at;
    this.judge = judge;
  }

  /** The finding, naming no fact that cannot change it where that can be found out cheaply. */
  static Finding of(Case at, Judge judge) {
    Findings findings = under(at, judge);
    Finding finding = findings.finding();
    return !finding.missing().isEmpty() && findings.isReadTwice(finding.missing())
        ? new Completions(at, judge).sharpen(finding)
        : finding;
  }

  /** The finding as three-valued logic gives it. */
  static Finding plain(Case at, Judge judge) {
    return under(at, judge).finding();
  }

  private static Findings under(Case at, Judge judge) {
    Findings findings = new Findings(at, judge);
    for (Map<String, Boolean> way : Readings.combinations(at.book(), judge.readings(at.book()))) {
      findings.verdicts.put(way, judge.judge(at.read(way)));
    }
    return findings;
  }

  private Finding finding() {
    Status read = read();
    boolean mixed = read == Status.CONFIRM;
    Set<FactPath> all = new TreeSet<>();
    Set<FactPath> missing = new TreeSet<>();
    Set<String> keys = new TreeSet<>();
    for (Verdict verdict : verdicts.values()) {
      if (mixed || verdict.status() == read) {
        missing.addAll(verdict.missing());
        verdict.looked().forEach(outcome -> outcome.gather(all, keys));
      }
    }
    List<FactPath> used = List.copyOf(all);
    List<String> definitions = List.copyOf(keys);
    Status status = status(read);
    return new Finding(
        judge.condition().id(),
        status,
        used,
        List.copyOf(missing),
        chosen(used, this::isAssumed),
        mixed ? readings() : List.of(),
        definitions,
        chosen(definitions, this::isException),
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

  private static <T> List<T> chosen(List<T> all, Predicate<T> by) {
    return all.isEmpty() ? all : all.stream().filter(by).toList();
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

  private List<Citation> citations(List<String> definitions) {
    List<Citation> own = judge.condition().citations();
    if (definitions.isEmpty()) {
      return own;
    }
    Set<Citation> citations = new LinkedHashSet<>(own);
    for (String key : definitions) {
      Optional.ofNullable(at.book().definitions().get(key))
          .ifPresent(d -> citations.addAll(d.citations()));
    }
    return List.copyOf(citations);
  }

  private Trace trace(Status status) {
    List<Outcome> ways = new ArrayList<>();
    verdicts.forEach(
        (way, verdict) -> {
          if (way.isEmpty()) {
            ways.addAll(verdict.looked());
          } else {
            ways.add(step(way.toString(), verdict.status(), verdict.looked()));
          }
        });
    return new Trace(step(judge.condition().id(), status, ways));
  }

  private static Outcome step(String label, Status status, List<Outcome> parts) {
    return Outcome.made(label, status.shown(), List.of(), parts);
  }
}
