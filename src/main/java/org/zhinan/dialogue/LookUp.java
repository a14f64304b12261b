package org.zhinan.dialogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.conversation.VerdictView.QuoteView;
import org.zhinan.guideline.Clause;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.Hit;
import org.zhinan.understanding.Inquiry;

/** Answers with the clauses that speak most of what was asked. */
record LookUp(ClauseSearch search, Passages passages, Draft draft) {

  private static final int HITS = 3;

  /** Whether anything was found to say. */
  boolean write(Inquiry inquiry, String question) {
    List<Clause> found = found(inquiry.directions(), question);
    if (!found.isEmpty()) {
      draft.say(Phrase.INFORMATION_FOUND);
      found.forEach(this::passage);
    }
    return !found.isEmpty();
  }

  private List<Clause> found(List<String> directions, String question) {
    Set<Clause> found = new LinkedHashSet<>();
    for (String direction : directions) {
      search.search(question, Optional.of(direction), HITS).forEach(hit -> found.add(hit.clause()));
    }
    if (found.isEmpty()) {
      search.search(question, Optional.empty(), HITS).stream().map(Hit::clause).forEach(found::add);
    }
    return found.stream().limit(HITS).toList();
  }

  private void passage(Clause clause) {
    List<QuoteView> quotes = passages.quotable().of(clause);
    if (!quotes.isEmpty()) {
      draft.say(
          Phrase.INFORMATION_PASSAGE,
          "heading",
          String.join(" \u203a ", clause.path()),
          "quotes",
          draft.quoted(quotes));
    }
  }
}
