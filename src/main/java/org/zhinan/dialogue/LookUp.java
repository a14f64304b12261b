package org.zhinan.dialogue;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.guideline.Clause;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.Hit;
import org.zhinan.rule.RuleBook;

/**
 * Looks for what no kind of information fits in the clauses. A clause answers when it covers so
 * much of the question that it is about it; else nothing is answered, and the nearest clauses are
 * named.
 */
record LookUp(ClauseSearch search, Passages passages, RuleBook rules, Draft draft) {

  /** Below this share of the question's words a clause is about something else. */
  static final double FLOOR = 0.62;

  /** Below this a clause is not even near. */
  private static final double NEAR = 0.3;

  /** Clauses that cover hardly less than the best one are shown beside it. */
  private static final double BESIDE = 0.92;

  private static final int HITS = 8;
  private static final int SHOWN = 2;

  /** What came of it. */
  enum Found {
    ANSWER,
    NOTHING,
    /** The question has no words that anything could be found by. */
    NO_QUESTION
  }

  private record Near(Clause clause, double coverage) {}

  Found write(List<String> directions, String question) {
    if (isWordless(question)) {
      return Found.NO_QUESTION;
    }
    List<Near> near = near(directions, question);
    double best = near.stream().mapToDouble(Near::coverage).max().orElse(0);
    if (best < FLOOR) {
      return Found.NOTHING;
    }
    draft.say(Phrase.INFORMATION_FOUND);
    near.stream()
        .filter(n -> n.coverage() >= best * BESIDE)
        .limit(SHOWN)
        .forEach(n -> passage(n.clause()));
    return Found.ANSWER;
  }

  /** The clauses nearest to a question that none answers, by heading, with markers. */
  String nearest(List<String> directions, String question) {
    List<Near> near =
        near(directions, question).stream().filter(n -> n.coverage() >= NEAR).limit(SHOWN).toList();
    return near.isEmpty()
        ? ""
        : draft
            .words()
            .say(
                Phrase.OUTOFSCOPE_NEAREST,
                "clauses",
                draft.words().join(near.stream().map(n -> named(n.clause())).toList()));
  }

  /** Whether even a text without words speaks of all that the question tells: nothing. */
  private boolean isWordless(String question) {
    return search.coverage(question, "") == 1;
  }

  private List<Near> near(List<String> directions, String question) {
    Set<Clause> found = new LinkedHashSet<>();
    for (String direction : directions) {
      search.search(question, Optional.of(direction), HITS).stream()
          .map(Hit::clause)
          .forEach(found::add);
    }
    search.search(question, Optional.empty(), HITS).stream().map(Hit::clause).forEach(found::add);
    return found.stream()
        .filter(
            clause ->
                !passages.quotable().of(clause).quotes().isEmpty() && !ClauseLabels.isBare(clause))
        .map(clause -> new Near(clause, search.coverage(question, clause)))
        .sorted(Comparator.comparingDouble(Near::coverage).reversed())
        .toList();
  }

  private void passage(Clause clause) {
    draft.say(
        Phrase.INFORMATION_PASSAGE,
        "heading",
        String.join(" \u203a ", clause.path()),
        "quotes",
        draft.quoted(List.of(passages.quotable().of(clause))),
        "gloss",
        new Gloss(rules, draft.words()).of(clause));
  }

  private String named(Clause clause) {
    return String.join(" \u203a ", clause.path())
        + " "
        + draft.markers().mark(passages.quotable().of(clause).quotes());
  }
}
