package org.zhinan.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The results of a run, in the order of the cases, and the figures that sum them up. */
public record Evaluation(List<CaseResult> results) {

  /** The tag of every case, beside its own. */
  public static final String ALL = "ALL";

  private static final String UNTAGGED = "untagged";

  public Evaluation {
    results = List.copyOf(results);
  }

  /** Whether every case holds, without a dangerous verdict or a quote that stands nowhere. */
  public boolean isFlawless() {
    return results.stream().allMatch(CaseResult::holds);
  }

  public List<CaseResult> listFailed() {
    return results.stream().filter(result -> !result.holds()).toList();
  }

  /** The share of cases that hold, by tag; {@link #ALL} counts every case once. */
  public Map<String, Share> byTag() {
    Map<String, Share> shares = new TreeMap<>();
    for (CaseResult result : results) {
      List<String> tags = result.head().tags();
      Stream.concat(Stream.of(ALL), tags.isEmpty() ? Stream.of(UNTAGGED) : tags.stream())
          .distinct()
          .forEach(tag -> shares.merge(tag, Share.of(result.holds()), Share::plus));
    }
    return shares;
  }

  /** The share of single checks that hold, by the case file's key. */
  public Map<String, Share> byCheck() {
    Map<String, Share> shares = new TreeMap<>();
    turns()
        .flatMap(turn -> turn.checks().stream())
        .forEach(check -> shares.merge(check.name(), Share.of(check.holds()), Share::plus));
    return shares;
  }

  public List<CaseResult.Talked> listDangerous() {
    return talked()
        .filter(talk -> talk.turns().stream().anyMatch(turn -> !turn.dangers().isEmpty()))
        .toList();
  }

  public long dangers() {
    return turns().mapToLong(turn -> turn.dangers().size()).sum();
  }

  public long misquoted() {
    return turns().mapToLong(turn -> turn.misquoted().size()).sum();
  }

  public Retrieval retrieval() {
    return new Retrieval(
        results.stream()
            .filter(CaseResult.Searched.class::isInstance)
            .map(result -> ((CaseResult.Searched) result).rank())
            .toList());
  }

  public Latencies latencies() {
    return new Latencies(
        results.stream()
            .flatMap(result -> result.listTimes().stream())
            .map(Duration::toNanos)
            .sorted()
            .toList());
  }

  /** Answers of verdicts, expected against got. */
  public Confusion confusion() {
    return Confusion.of(turns().toList());
  }

  Stream<TurnResult> turns() {
    return talked().flatMap(talk -> talk.turns().stream());
  }

  private Stream<CaseResult.Talked> talked() {
    return results.stream()
        .filter(CaseResult.Talked.class::isInstance)
        .map(CaseResult.Talked.class::cast);
  }
}
