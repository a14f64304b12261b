package org.zhinan.dialogue;

import java.util.Comparator;
import java.util.List;
import org.zhinan.conversation.VerdictView;
import org.zhinan.conversation.VerdictView.ConditionView;

/** Quotes the clauses that a verdict rests on: those that stand against it first. */
record Grounds(Draft draft) {

  private static final int SHOWN = 6;
  private static final List<String> ORDER =
      List.of("violated", "confirm", "satisfied", "unknown", "not_applicable");

  void write(VerdictView verdict) {
    draft.say(Phrase.INFORMATION_GROUNDS);
    verdict.conditions().stream()
        .filter(ConditionView::asked)
        .filter(view -> !view.citations().isEmpty())
        .sorted(Comparator.comparingInt(view -> ORDER.indexOf(view.status())))
        .limit(SHOWN)
        .forEach(this::clause);
  }

  private void clause(ConditionView view) {
    draft.say(
        Phrase.INFORMATION_PASSAGE,
        "heading",
        view.title(),
        "quotes",
        draft.quoted(view.citations().stream().map(Passage::of).toList()));
  }
}
