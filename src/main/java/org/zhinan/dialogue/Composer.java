package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.conversation.VerdictView;
import org.zhinan.conversation.VerdictView.ConditionView;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Question;

/**
 * Words a verdict without a model: the direct reply first, then the conditions that decide it with
 * their clauses, then what is still open. Says nothing that the verdict does not hold.
 */
final class Composer {

  private static final int REASONS = 4;
  private static final int MET = 3;
  private static final int OPEN = 6;

  private final Draft draft;
  private final Words words;
  private final VerdictView verdict;
  private final Reasons reasons;
  private final Sides sides;

  Composer(Pack pack, Draft draft, VerdictView verdict, Determination made, Question question) {
    this.draft = draft;
    this.words = draft.words();
    this.verdict = verdict;
    this.reasons = new Reasons(pack, draft, made, question);
    this.sides = new Sides(pack, draft, made, question);
  }

  void write() {
    if (sides.differ()) {
      draft.say(Phrase.ANSWER_MIXED);
      sides.write(reasons);
    } else {
      draft.line(
          words.say("answer." + verdict.answer(), "scope", draft.scope(verdict.directions())));
      deciding().forEach(reasons::write);
      met();
    }
    reasons.writeExceptions(verdict.directions());
    if (verdict.answer().equals("confirm")) {
      reasons.writeConfirming(verdict.directions());
    }
    others();
    changes();
    open();
  }

  /** The conditions that decide the answer, the direction's own before the general ones. */
  private List<ConditionView> deciding() {
    List<ConditionView> deciding =
        switch (verdict.answer()) {
          case "no" -> asked("violated");
          case "confirm" -> asked("confirm");
          case "yes" -> told(firstOfEach(asked("satisfied")));
          default -> waiting();
        };
    boolean asAsked = verdict.answer().equals("depends");
    return (asAsked ? deciding.stream() : ownFirst(deciding))
        .limit(verdict.answer().equals("yes") ? MET : REASONS)
        .toList();
  }

  private List<ConditionView> asked(String status) {
    return verdict.conditions().stream()
        .filter(ConditionView::asked)
        .filter(view -> view.status().equals(status))
        .toList();
  }

  /** Of those that rest on the same facts the direction's own, else the first. */
  private static List<ConditionView> firstOfEach(List<ConditionView> views) {
    Set<List<String>> seen = new LinkedHashSet<>();
    return ownFirst(views).filter(v -> v.facts().isEmpty() || seen.add(v.facts())).toList();
  }

  private static Stream<ConditionView> ownFirst(List<ConditionView> views) {
    return views.stream().sorted(Comparator.comparing(view -> view.direction() == null));
  }

  /** Those that rest on something told; all when none does. */
  private static List<ConditionView> told(List<ConditionView> views) {
    List<ConditionView> told = views.stream().filter(view -> !view.facts().isEmpty()).toList();
    return told.isEmpty() ? views : told;
  }

  /** Open ones in the order in which they are asked for, one for each set of missing facts. */
  private List<ConditionView> waiting() {
    List<String> order = verdict.missing().stream().map(VerdictView.MissingView::fact).toList();
    Set<List<String>> seen = new LinkedHashSet<>();
    return asked("unknown").stream()
        .sorted(Comparator.comparing(view -> place(order, view)))
        .filter(view -> seen.add(view.missing()))
        .toList();
  }

  private static int place(List<String> order, ConditionView view) {
    return view.missing().stream()
        .mapToInt(order::indexOf)
        .filter(at -> at >= 0)
        .min()
        .orElse(order.size());
  }

  /** What was told and fits, where the answer waits for something else. */
  private void met() {
    if (verdict.answer().equals("depends")) {
      asked("satisfied").stream()
          .filter(view -> !view.facts().isEmpty())
          .limit(MET)
          .forEach(reasons::writeMet);
    }
  }

  /** Not asked about, and yet in the way. */
  private void others() {
    List<ConditionView> others = new ArrayList<>();
    for (String status : List.of("violated", "confirm")) {
      verdict.conditions().stream()
          .filter(view -> !view.asked() && view.status().equals(status))
          .forEach(others::add);
    }
    if (!others.isEmpty() && !sides.differ()) {
      draft.say(Phrase.WHY_OTHERS);
      others.stream().limit(REASONS).forEach(reasons::write);
    }
  }

  private void changes() {
    if (sides.differ() || !verdict.overall().equals("ineligible")) {
      return;
    }
    if (verdict.changes().isEmpty()) {
      asked("violated").stream().limit(1).forEach(reasons::writeRemedy);
    } else {
      reasons.writeChanges(verdict.changes());
    }
  }

  private void open() {
    if (verdict.answer().equals("no") || verdict.overall().equals("ineligible")) {
      return;
    }
    List<String> open = openLabels();
    if (!open.isEmpty()) {
      draft.say(
          verdict.missing().size() > OPEN ? Phrase.OPEN_MORE : Phrase.OPEN_SOME,
          "facts",
          words.join(open),
          "count",
          Integer.toString(verdict.missing().size()));
    } else if (verdict.overall().equals("eligible")) {
      draft.say(Phrase.OPEN_NONE);
    }
    papers();
    if (verdict.nextQuestion() != null) {
      draft.say(Phrase.NEXT_QUESTION, "question", verdict.nextQuestion().text());
    }
  }

  /** The first few facts that are open and were not named above. */
  private List<String> openLabels() {
    Set<String> named = new LinkedHashSet<>();
    if (verdict.answer().equals("depends")) {
      deciding().forEach(view -> named.addAll(view.missing()));
    }
    return reasons.labels(
        verdict.missing().stream()
            .map(VerdictView.MissingView::fact)
            .filter(fact -> !named.contains(fact))
            .limit(OPEN)
            .toList());
  }

  private void papers() {
    long count =
        verdict.conditions().stream()
            .filter(v -> !v.kind().equals("requirement") && v.status().equals("unknown"))
            .count();
    if (count > 0) {
      draft.say(Phrase.OPEN_PAPERS, "count", Long.toString(count));
    }
  }
}
