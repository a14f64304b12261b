package org.zhinan.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.TextSpan;
import org.zhinan.conversation.Answer;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Outcome;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactPath;
import org.zhinan.understanding.Inquiry;
import org.zhinan.understanding.Said;
import org.zhinan.understanding.Understood;

/** Turns that were answered, as literals. */
public final class GivenTurns {

  private GivenTurns() {}

  /** A case of one turn, read as a fact in its first two characters and a question for a role. */
  public static CaseResult.Talked talked(String id, String message, String expect, String members) {
    TestCase.Head head = new TestCase.Head("a.jsonl:1", id, List.of("tag"), Optional.empty());
    TurnResult turn = turn(message, expect, Given.verdict(members));
    return new CaseResult.Talked(
        new ConversationCase(head, Optional.empty(), java.util.Locale.CHINA, List.of(turn.turn())),
        List.of(turn));
  }

  static TurnResult turn(String message, String expect, Answer answer) {
    Expectation due = Given.due(expect);
    return new TurnResult(
        1,
        new ConversationCase.Turn(message, due),
        Optional.of(new Outcome(answer, DialogueState.EMPTY, understood(message), List.of())),
        Checks.of(due, answer),
        DangerousVerdicts.of(due, answer),
        List.of(),
        Duration.ofMillis(3));
  }

  private static Understood understood(String message) {
    TextSpan span = new TextSpan(0, Math.min(2, message.length()));
    Said said =
        new Said.Value(
            FactPath.of("lead.type"), new CodeValue("enterprise"), span, Said.About.SUPPOSED);
    Inquiry inquiry =
        new Inquiry(
            Inquiry.Form.KIND_IN_ROLE,
            List.of("A1-1.4"),
            true,
            Optional.of("lead"),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            span);
    return new Understood(message, List.of(said), List.of(inquiry), Set.of(), false);
  }
}
