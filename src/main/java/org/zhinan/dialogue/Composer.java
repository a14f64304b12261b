package org.zhinan.dialogue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhinan.conversation.VerdictView;
import org.zhinan.conversation.VerdictView.ConditionView;
import org.zhinan.fact.FactPath;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Reading;

/**
 * Words a verdict without a model: yes or no first, then why, with markers, then what is still
 * open. Says nothing that the verdict does not hold.
 */
final class Composer {

  private static final int REASONS = 4;
  private static final int OPEN = 6;

  private final Pack pack;
  private final Draft draft;
  private final Words words;

  Composer(Pack pack, Draft draft) {
    this.pack = pack;
    this.draft = draft;
    this.words = draft.words();
  }

  /**
   * @param byDirection the direct reply for each direction, where there are several
   */
  void verdict(VerdictView verdict, Map<String, String> byDirection) {
    headline(verdict, byDirection);
    reasons(verdict, byDirection);
    others(verdict);
    open(verdict);
  }

  /** The readings that the text leaves open, as questions for the issuer. */
  void readings(List<Finding> findings) {
    findings.stream()
        .flatMap(f -> f.readings().stream())
        .distinct()
        .map(pack.rules().readings()::get)
        .filter(java.util.Objects::nonNull)
        .map(Reading::ask)
        .forEach(ask -> draft.say(Phrase.WHY_READING, "ask", words.in(ask)));
  }

  private void headline(VerdictView verdict, Map<String, String> byDirection) {
    if (byDirection.values().stream().distinct().count() > 1) {
      draft.say(Phrase.ANSWER_MIXED);
      byDirection.forEach(this::directionLine);
      return;
    }
    draft.line(words.say("answer." + verdict.answer(), "scope", draft.scope(verdict.directions())));
  }

  private void directionLine(String direction, String answer) {
    draft.say(
        Phrase.ANSWER_DIRECTION,
        "direction",
        draft.directionName(direction),
        "answer",
        words.say("short." + answer));
  }

  private void reasons(VerdictView verdict, Map<String, String> byDirection) {
    boolean mixed = byDirection.values().stream().distinct().count() > 1;
    Predicate<ConditionView> telling =
        mixed
            ? view -> isBad(view)
            : view -> view.status().equals(decisive(verdict.answer())) || isBad(view);
    verdict.conditions().stream()
        .filter(ConditionView::asked)
        .filter(telling)
        .limit(REASONS)
        .forEach(this::reason);
  }

  private static String decisive(String answer) {
    return switch (answer) {
      case "yes" -> "satisfied";
      case "no" -> "violated";
      case "confirm" -> "confirm";
      default -> "unknown";
    };
  }

  private static boolean isBad(ConditionView view) {
    return view.status().equals("violated") || view.status().equals("confirm");
  }

  private void reason(ConditionView view) {
    boolean quoted = !view.status().equals("unknown") && !view.citations().isEmpty();
    String explanation = words.unended(view.explanation());
    String shown =
        quoted
            ? words.say(
                Phrase.WHY_QUOTE,
                "explanation",
                explanation,
                "quote",
                view.citations().get(0).quote())
            : explanation;
    String markers = draft.markers().mark(view.citations());
    draft.line(words.say("why." + view.status(), "explanation", shown, "markers", markers));
    if (view.status().equals("violated")) {
      remedy(view, markers);
    }
  }

  private void remedy(ConditionView view, String markers) {
    pack.rules()
        .findCondition(view.id())
        .flatMap(Condition::remedy)
        .map(words::in)
        .map(words::unended)
        .ifPresent(text -> draft.say(Phrase.WHY_REMEDY, "remedy", text, "markers", markers));
  }

  private void others(VerdictView verdict) {
    List<ConditionView> others =
        verdict.conditions().stream()
            .filter(view -> !view.asked() && isBad(view))
            .limit(REASONS)
            .toList();
    if (!others.isEmpty()) {
      draft.say(Phrase.WHY_OTHERS);
      others.forEach(this::reason);
    }
  }

  private void open(VerdictView verdict) {
    FactWords facts = new FactWords(pack.facts(), words);
    List<String> labels =
        verdict.missing().stream().map(m -> facts.label(FactPath.of(m.fact()))).distinct().toList();
    if (!labels.isEmpty()) {
      draft.say(
          labels.size() > OPEN ? Phrase.OPEN_MORE : Phrase.OPEN_SOME,
          "facts",
          words.join(labels.stream().limit(OPEN).toList()),
          "count",
          Integer.toString(labels.size()));
    } else if (verdict.overall().equals("eligible")) {
      draft.say(Phrase.OPEN_NONE);
    }
    papers(verdict);
    if (verdict.nextQuestion() != null) {
      draft.say(Phrase.NEXT_QUESTION, "question", verdict.nextQuestion().text());
    }
  }

  private void papers(VerdictView verdict) {
    long count =
        verdict.conditions().stream()
            .filter(v -> !v.kind().equals("requirement") && v.status().equals("unknown"))
            .count();
    if (count > 0) {
      draft.say(Phrase.OPEN_PAPERS, "count", Long.toString(count));
    }
  }
}
