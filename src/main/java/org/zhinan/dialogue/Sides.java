package org.zhinan.dialogue;

import java.util.List;
import java.util.stream.Stream;
import org.zhinan.conversation.VerdictView.ConditionView;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Answer;
import org.zhinan.rule.Answers;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Question;
import org.zhinan.rule.Result;

/** Several directions side by side: the direct reply for each, with what decides it. */
record Sides(Pack pack, Draft draft, Determination made, Question question) {

  private static final int SHOWN = 8;

  /** Whether the directions come to different answers. */
  boolean differ() {
    return made.results().stream().map(this::answer).distinct().count() > 1;
  }

  void write(Reasons reasons) {
    made.results().stream().limit(SHOWN).forEach(result -> write(result, reasons));
  }

  private void write(Result result, Reasons reasons) {
    Words words = draft.words();
    Answer answer = answer(result);
    draft.say(
        Phrase.ANSWER_DIRECTION,
        "direction",
        result.direction().map(draft::directionName).orElse(""),
        "answer",
        words.say("short." + VerdictViews.code(answer)),
        "reason",
        reason(result, answer).map(reasons::line).findFirst().orElse(""));
  }

  private Stream<ConditionView> reason(Result result, Answer answer) {
    String decisive =
        switch (answer) {
          case NO -> "violated";
          case CONFIRM -> "confirm";
          case DEPENDS -> "unknown";
          case YES -> "satisfied";
        };
    FactWords facts = new FactWords(pack.facts(), draft.words());
    List<ConditionView> views = new ConditionViews(pack, made, question, facts, false).list(result);
    return Stream.concat(
            views.stream().filter(view -> view.direction() != null),
            views.stream().filter(view -> view.direction() == null))
        .filter(ConditionView::asked)
        .filter(view -> view.status().equals(decisive));
  }

  private Answer answer(Result result) {
    return Answers.of(
        result.findings().stream()
            .filter(f -> question.conditions().contains(f.condition()))
            .toList());
  }
}
