package org.zhinan.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhinan.guideline.Clause;
import org.zhinan.retrieval.ClauseSearch;

/** Finds, among clauses that list things, those that name what a question speaks of. */
record Naming(ClauseSearch search) {

  /** Below this share of the question's words a clause names something else. */
  private static final double NAMED = 0.4;

  /** Clauses that speak of hardly less than the best one are shown beside it. */
  private static final double BESIDE = 0.85;

  /** Of titles a word is enough: they are few, and each is about something of its own. */
  private static final double TITLED = 0.2;

  private static final int SHOWN = 8;

  private record Share(Clause clause, double covered) {}

  /** In the order of the clauses, those that hold most of the question's words. */
  List<Clause> in(List<Clause> clauses, String question) {
    List<Share> shares = shares(clauses, question);
    double best = shares.stream().map(Share::covered).max(Comparator.naturalOrder()).orElse(0.0);
    return shares.stream()
        .filter(s -> s.covered() >= NAMED && s.covered() >= best * BESIDE)
        .limit(SHOWN)
        .map(Share::clause)
        .toList();
  }

  /** Of titles, the one that holds most of the question's words. */
  Optional<Clause> best(List<Clause> titles, String question) {
    return shares(titles, question).stream()
        .filter(s -> s.covered() >= TITLED)
        .max(Comparator.comparingDouble(Share::covered))
        .map(Share::clause);
  }

  private List<Share> shares(List<Clause> clauses, String question) {
    return clauses.stream().map(c -> new Share(c, search.coverage(question, c.text()))).toList();
  }
}
