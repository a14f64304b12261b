package org.zhinan.dialogue.assisted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.Answer.CitationView;
import org.zhinan.conversation.VerdictView.ConditionView;
import org.zhinan.dialogue.guard.Basis;
import org.zhinan.dialogue.guard.Ground;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.pack.Pack;

/**
 * What a model is given to explain: no more than it needs, and little enough for a small prompt. A
 * clause has the marker of its citation as its token ({@code c1} for {@code [1]}).
 */
final class Material {

  private static final int CLAUSES = 6;
  private static final int CLAUSE = 300;
  private static final int FINDINGS = 5;
  private static final int FINDING = 120;
  private static final int QUESTION = 400;
  private static final String UNTOLD = "-";

  private final Pack pack;
  private final Answer answer;
  private final String message;
  private final Locale locale;

  /**
   * @param message the user's words, masked, or none when they may not be sent
   */
  Material(Pack pack, Answer answer, Optional<String> message, Locale locale) {
    this.pack = pack;
    this.answer = answer;
    this.message = message.map(text -> clip(text, QUESTION)).orElse(UNTOLD);
    this.locale = locale;
  }

  String question() {
    return message;
  }

  /** The language of the answer, in that language. */
  String language() {
    return locale.getDisplayLanguage(locale);
  }

  String findings() {
    return lines(findingTexts());
  }

  String clauses() {
    return lines(grounds().stream().map(Material::line).toList());
  }

  /** What the guard holds the explanation against. */
  Basis basis(String instructions) {
    return new Basis(
        message,
        findingTexts(),
        grounds(),
        locale,
        answer.verdict() != null,
        instructions.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  private List<String> findingTexts() {
    return asked()
        .map(condition -> condition.title() + ": " + condition.explanation())
        .map(text -> clip(text, FINDING))
        .limit(FINDINGS)
        .toList();
  }

  private Stream<ConditionView> asked() {
    return Stream.ofNullable(answer.verdict())
        .flatMap(verdict -> verdict.conditions().stream())
        .filter(ConditionView::asked);
  }

  private List<Ground> grounds() {
    List<Ground> grounds = new ArrayList<>();
    Set<String> clauses = new LinkedHashSet<>();
    for (CitationView citation : answer.citations()) {
      if (grounds.size() < CLAUSES && clauses.add(citation.clauseId())) {
        grounds.add(ground(citation));
      }
    }
    return grounds;
  }

  private Ground ground(CitationView citation) {
    return new Ground(
        "c" + citation.marker(),
        citation.path(),
        pack.guideline()
            .findClause(new ClauseId(citation.clauseId()))
            .map(Clause::text)
            .filter(text -> text.length() <= CLAUSE)
            .orElse(citation.quote()),
        glosses(citation.clauseId()));
  }

  /** What the conditions that cite the clause say of it in the answer's language. */
  private List<String> glosses(String clauseId) {
    return asked()
        .filter(view -> view.citations().stream().anyMatch(q -> q.clauseId().equals(clauseId)))
        .flatMap(view -> pack.rules().findCondition(view.id()).stream())
        .flatMap(condition -> Stream.of(condition.title().in(locale), condition.must().in(locale)))
        .distinct()
        .toList();
  }

  private static String line(Ground ground) {
    String glosses = ground.glosses().isEmpty() ? "" : " (" + ground.glosses().get(0) + ")";
    return "[" + ground.token() + "] " + ground.text() + glosses;
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? UNTOLD : lines.stream().collect(Collectors.joining("\n"));
  }

  private static String clip(String text, int longest) {
    return text.length() <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest)));
  }
}
