package org.zhinan.evaluation.rewording;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.zhinan.evaluation.CaseResult;
import org.zhinan.evaluation.ConversationCase;
import org.zhinan.evaluation.TurnResult;

/** A case, and the same one in other words. */
record Reworded(Rewording rewording, ConversationCase before, ConversationCase after) {

  /** The pairs of cases that the rewording changes at all. */
  static Stream<Reworded> of(Rewording rewording, ConversationCase before, long seed) {
    Random chance = new Random(seed ^ before.head().id().hashCode());
    List<ConversationCase.Turn> turns =
        before.turns().stream()
            .map(t -> new ConversationCase.Turn(rewording.of(t.message(), chance), t.expect()))
            .toList();
    ConversationCase after =
        new ConversationCase(before.head(), before.asOf(), before.locale(), turns);
    return after.equals(before)
        ? Stream.empty()
        : Stream.of(new Reworded(rewording, before, after));
  }

  /** What is not the same in the two answers, each under its turn; empty when all is. */
  static List<String> differences(CaseResult before, CaseResult after) {
    List<Seen> ones = seen(before);
    List<Seen> others = seen(after);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < ones.size(); i++) {
      List<String> differences = ones.get(i).differences(others.get(i));
      if (!differences.isEmpty()) {
        all.add((i + 1) + ". " + ((CaseResult.Talked) after).turns().get(i).turn().message());
        all.addAll(differences);
      }
    }
    return all;
  }

  static boolean contradict(CaseResult before, CaseResult after) {
    List<Seen> ones = seen(before);
    List<Seen> others = seen(after);
    return Stream.iterate(0, i -> i < ones.size(), i -> i + 1)
        .anyMatch(i -> ones.get(i).contradicts(others.get(i)));
  }

  private static List<Seen> seen(CaseResult result) {
    return ((CaseResult.Talked) result).turns().stream().map(Reworded::seen).toList();
  }

  private static Seen seen(TurnResult turn) {
    return turn.outcome()
        .map(outcome -> Seen.in(outcome.answer()))
        .orElseThrow(() -> new AssertionError(turn.turn().message() + ": " + turn.listFailed()));
  }
}
