package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.conversation.VerdictView.ChangeView;
import org.zhinan.conversation.VerdictView.ConditionView;
import org.zhinan.fact.FactPath;
import org.zhinan.guideline.Citation;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Definition;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Question;
import org.zhinan.rule.Reading;
import org.zhinan.rule.Status;

/** Writes single conditions into a draft, each with the clauses that decide it. */
final class Reasons {

  private static final int CITED = 3;
  private static final int CHANGES = 2;

  private final Pack pack;
  private final Draft draft;
  private final Words words;
  private final Determination made;
  private final Question question;

  Reasons(Pack pack, Draft draft, Determination made, Question question) {
    this.pack = pack;
    this.draft = draft;
    this.words = draft.words();
    this.made = made;
    this.question = question;
  }

  /** What these facts are called. */
  List<String> labels(List<String> facts) {
    FactWords factWords = new FactWords(pack.facts(), words);
    return new FactLabels(factWords, made.facts()).list(facts.stream().map(FactPath::of).toList());
  }

  /** A bullet: what is known, what is required, the clause word for word. */
  void write(ConditionView view) {
    List<Citation> telling = telling(view);
    boolean quoted = !view.status().equals("unknown") && !telling.isEmpty();
    String explanation = words.unended(view.explanation());
    String shown =
        quoted
            ? words.say(
                Phrase.WHY_QUOTE, "explanation", explanation, "quote", telling.get(0).quote())
            : explanation;
    draft.line(
        words.say("why." + view.status(), "explanation", shown, "markers", markers(telling)));
  }

  /** The same without the clause's words: what fits where something else decides. */
  void writeMet(ConditionView view) {
    draft.line(said(Phrase.WHY_SATISFIED, view));
  }

  /** One line for a direction among others. */
  String line(ConditionView view) {
    return said(Phrase.WHY_SHORT, view);
  }

  private String said(Phrase phrase, ConditionView view) {
    return words.say(
        phrase,
        "explanation",
        words.unended(view.explanation()),
        "markers",
        markers(telling(view)));
  }

  void writeRemedy(ConditionView view) {
    pack.rules()
        .findCondition(view.id())
        .flatMap(Condition::remedy)
        .map(words::in)
        .map(words::unended)
        .ifPresent(
            text ->
                draft.say(
                    Phrase.WHY_REMEDY,
                    "remedy",
                    text,
                    "markers",
                    markers(telling(view).subList(0, 1))));
  }

  /** What was decided again and leaves nothing violated. */
  void writeChanges(List<ChangeView> changes) {
    List<String> texts = changes.stream().map(ChangeView::text).distinct().limit(CHANGES).toList();
    List<Citation> citations = new ArrayList<>();
    changes.stream()
        .flatMap(change -> change.turned().stream())
        .distinct()
        .flatMap(id -> pack.rules().findCondition(id).stream())
        .forEach(condition -> citations.add(condition.citations().get(0)));
    draft.say(
        Phrase.WHY_CHANGE,
        "changes",
        String.join(words.say(Phrase.CHANGE_OR), texts),
        "markers",
        markers(citations));
  }

  /** Exceptions without which the answer would be another: quoted, with whom to ask. */
  void writeExceptions(List<String> directions) {
    Set<String> keys = new LinkedHashSet<>();
    asked().forEach(finding -> keys.addAll(finding.exceptions()));
    for (String key : keys) {
      Definition exception = pack.rules().definitions().get(key);
      if (exception != null) {
        draft.say(
            Phrase.WHY_EXCEPTION,
            "quote",
            exception.citations().get(0).quote(),
            "markers",
            markers(exception.citations()),
            "note",
            exception.exception().map(words::in).orElse(""),
            "hotline",
            draft.hotline(directions));
      }
    }
  }

  /** What to ask the issuer, and where. */
  void writeConfirming(List<String> directions) {
    List<Finding> open = asked().stream().filter(f -> f.status() == Status.CONFIRM).toList();
    List<String> asks =
        open.stream()
            .flatMap(f -> f.readings().stream())
            .distinct()
            .flatMap(name -> Optional.ofNullable(pack.rules().readings().get(name)).stream())
            .map(Reading::ask)
            .map(words::in)
            .toList();
    String ask = asks.isEmpty() ? words.say(Phrase.CONFIRM_PRINCIPLE) : String.join(" ", asks);
    draft.say(Phrase.CONFIRM_ASK, "ask", ask, "hotline", draft.hotline(directions));
  }

  private List<Finding> asked() {
    return made.results().stream()
        .flatMap(result -> result.findings().stream())
        .filter(f -> question.conditions().contains(f.condition()))
        .toList();
  }

  /** The clause that prints the condition first, and those of what took part in deciding it. */
  private List<Citation> telling(ConditionView view) {
    Condition condition = pack.rules().findCondition(view.id()).orElseThrow();
    List<Citation> telling = new ArrayList<>(condition.citations().subList(0, 1));
    made.results().stream()
        .flatMap(result -> result.findings().stream())
        .filter(f -> f.condition().equals(view.id()))
        .filter(f -> VerdictViews.code(f.status()).equals(view.status()))
        .limit(1)
        .flatMap(f -> f.definitions().stream())
        .flatMap(key -> Optional.ofNullable(pack.rules().definitions().get(key)).stream())
        .flatMap(definition -> definition.citations().stream())
        .filter(c -> telling.stream().noneMatch(t -> SameWords.are(t.quote(), c.quote())))
        .forEach(telling::add);
    return telling.stream().limit(CITED).toList();
  }

  private String markers(List<Citation> citations) {
    return draft.markers().markCitations(citations);
  }
}
