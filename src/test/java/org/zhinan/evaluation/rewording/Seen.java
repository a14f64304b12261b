package org.zhinan.evaluation.rewording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.VerdictView;

/**
 * What must stay when a message is reworded: the kind of the answer, the verdict with the status of
 * every condition, and the values of the facts.
 */
record Seen(
    String kind,
    String answer,
    String overall,
    Map<String, String> statuses,
    Map<String, String> facts) {

  static Seen in(Answer answer) {
    Optional<VerdictView> verdict = Optional.ofNullable(answer.verdict());
    Map<String, String> statuses = new TreeMap<>();
    verdict.ifPresent(
        v -> v.conditions().forEach(c -> statuses.put(c.direction() + " " + c.id(), c.status())));
    Map<String, String> facts = new TreeMap<>();
    answer.facts().forEach(fact -> facts.put(fact.fact(), fact.value().toString()));
    return new Seen(
        answer.kind(),
        verdict.map(VerdictView::answer).orElse(""),
        verdict.map(VerdictView::overall).orElse(""),
        statuses,
        facts);
  }

  /** Whether both are firm and say the opposite. */
  boolean contradicts(Seen other) {
    return List.of("yes no", "no yes").contains(answer + " " + other.answer)
        || List.of("eligible ineligible", "ineligible eligible")
            .contains(overall + " " + other.overall);
  }

  /** What is not the same in the other one, in words; empty when all is. */
  List<String> differences(Seen other) {
    List<String> all = new ArrayList<>();
    differ("kind", kind, other.kind, all);
    differ("answer", answer, other.answer, all);
    differ("overall", overall, other.overall, all);
    differ("fact", facts, other.facts, all);
    if (all.isEmpty()) {
      differ("status", statuses, other.statuses, all);
    }
    return all;
  }

  private static void differ(
      String what, Map<String, String> one, Map<String, String> other, List<String> all) {
    Map<String, String> keys = new TreeMap<>(one);
    keys.putAll(other);
    keys.keySet()
        .forEach(
            key ->
                differ(
                    what + " " + key,
                    one.getOrDefault(key, "-"),
                    other.getOrDefault(key, "-"),
                    all));
  }

  private static void differ(String what, String one, String other, List<String> all) {
    if (!one.equals(other)) {
      all.add(what + ": " + one + " -> " + other);
    }
  }
}
