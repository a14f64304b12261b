package org.zhinan.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which verdict was given where which was due. Where several would do, the given one is counted as
 * due when it is among them, else the first.
 *
 * @param counts by the answer that was due, then by the one that was given
 */
public record Confusion(SortedMap<String, SortedMap<String, Integer>> counts) {

  static Confusion of(List<TurnResult> turns) {
    SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
    for (TurnResult turn : turns) {
      List<String> due = turn.turn().expect().answers();
      if (!due.isEmpty()) {
        String got = given(turn);
        counts
            .computeIfAbsent(due.contains(got) ? got : due.get(0), key -> new TreeMap<>())
            .merge(got, 1, Integer::sum);
      }
    }
    return new Confusion(counts);
  }

  /** How often {@code got} was given where {@code due} was due. */
  public int count(String due, String got) {
    SortedMap<String, Integer> row = counts.get(due);
    return row == null ? 0 : row.getOrDefault(got, 0);
  }

  /** All answers that were due or given, in order. */
  public List<String> listAnswers() {
    TreeMap<String, Boolean> all = new TreeMap<>();
    counts.forEach(
        (due, row) -> {
          all.put(due, true);
          row.keySet().forEach(got -> all.put(got, true));
        });
    return List.copyOf(all.keySet());
  }

  private static String given(TurnResult turn) {
    return turn.outcome()
        .map(outcome -> new Shown(outcome.answer()).verdictAnswer())
        .orElse(Check.ANSWERED);
  }
}
