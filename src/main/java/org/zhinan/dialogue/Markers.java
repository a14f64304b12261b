package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.conversation.Answer.CitationView;
import org.zhinan.conversation.VerdictView.QuoteView;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.Guideline;

/** Numbers the citations of one text in the order in which they first appear. */
final class Markers {

  private final String call;
  private final Guideline guideline;
  private final List<CitationView> views = new ArrayList<>();

  Markers(String call, Guideline guideline) {
    this.call = call;
    this.guideline = guideline;
  }

  /** "[1][3]": the citations' markers, each once. */
  String mark(List<QuoteView> quotes) {
    return quotes.stream().map(this::mark).distinct().collect(Collectors.joining());
  }

  String markCitations(List<Citation> citations) {
    return mark(quotes(citations));
  }

  List<CitationView> views() {
    return List.copyOf(views);
  }

  static List<QuoteView> quotes(List<Citation> citations) {
    return citations.stream()
        .distinct()
        .map(c -> new QuoteView(c.clause().value(), c.quote()))
        .toList();
  }

  private String mark(QuoteView quote) {
    return "[" + number(quote) + "]";
  }

  private int number(QuoteView quote) {
    for (CitationView view : views) {
      if (view.clauseId().equals(quote.clauseId()) && view.quote().equals(quote.quote())) {
        return view.marker();
      }
    }
    int next = views.size() + 1;
    List<String> path =
        guideline.findClause(new ClauseId(quote.clauseId())).map(Clause::path).orElse(List.of());
    String href = "/guideline/" + call + "#" + quote.clauseId();
    views.add(new CitationView(next, quote.clauseId(), path, quote.quote(), href));
    return next;
  }
}
