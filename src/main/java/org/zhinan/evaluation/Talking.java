package org.zhinan.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.base.AsOf;
import org.zhinan.base.Ulid;
import org.zhinan.conversation.Answer;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;

/** Runs a conversation case: turn after turn, each remembering those before. */
final class Talking {

  private final Examinee examinee;
  private final Instant now;

  Talking(Examinee examinee, Instant now) {
    this.examinee = examinee;
    this.now = now;
  }

  CaseResult run(ConversationCase asked) {
    String conversation = Ulid.at(now);
    DialogueState state = DialogueState.EMPTY;
    List<TurnResult> results = new ArrayList<>();
    for (ConversationCase.Turn turn : asked.turns()) {
      Incoming incoming =
          new Incoming(
              conversation, Ulid.at(now), turn.message(), asOf(asked), asked.locale(), state);
      TurnResult result = answer(results.size() + 1, turn, incoming);
      state = result.outcome().map(Outcome::state).orElse(state);
      results.add(result);
    }
    return new CaseResult.Talked(asked, results);
  }

  private Instant asOf(ConversationCase asked) {
    return asked
        .asOf()
        .flatMap(text -> AsOf.parse(text, examinee.pack().info().zone()))
        .orElse(now);
  }

  private TurnResult answer(int number, ConversationCase.Turn turn, Incoming incoming) {
    long started = System.nanoTime();
    try {
      Outcome outcome = examinee.advisor().answer(incoming);
      Duration took = Duration.ofNanos(System.nanoTime() - started);
      Answer answer = outcome.answer();
      return new TurnResult(
          number,
          turn,
          Optional.of(outcome),
          Checks.of(turn.expect(), answer),
          DangerousVerdicts.of(turn.expect(), answer),
          misquoted(answer),
          took);
    } catch (RuntimeException e) {
      Check failed = new Check(Check.ANSWERED, false, e.toString());
      Duration took = Duration.ofNanos(System.nanoTime() - started);
      return new TurnResult(
          number, turn, Optional.empty(), List.of(failed), List.of(), List.of(), took);
    }
  }

  private List<String> misquoted(Answer answer) {
    return new Shown(answer)
        .listQuotes().stream().filter(quote -> !examinee.stands(quote)).toList();
  }
}
