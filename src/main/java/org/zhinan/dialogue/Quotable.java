package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.base.FoldedText;
import org.zhinan.base.TextSpan;
import org.zhinan.conversation.VerdictView.QuoteView;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.Guideline;

/**
 * The words of clauses that may be quoted: those that stand in the source as received. A clause
 * whose text was cleaned, of an address for instance, is quoted by its other sentences.
 */
final class Quotable {

  private static final int LONGEST = 320;
  private static final Pattern SENTENCE =
      Pattern.compile("[^\u3002\uFF1B;\uFF01!\uFF1F?]+[\u3002\uFF1B;\uFF01!\uFF1F?]*");
  private static final String ENDS = "\u3002\uFF1B;\uFF01!\uFF1F?";

  private final Guideline guideline;
  private final String source;

  Quotable(Guideline guideline) {
    this.guideline = guideline;
    this.source = FoldedText.fold(guideline.source());
  }

  /** The clause as a whole, or its sentences that stand in the source. */
  List<QuoteView> of(Clause clause) {
    String text = clause.text().strip();
    return stands(text)
        ? List.of(quote(clause, text))
        : sentences(text).stream().filter(this::stands).map(s -> quote(clause, s)).toList();
  }

  /** What of the clause holds one of the words: all of it when it is short, else its sentences. */
  List<QuoteView> holding(Clause clause, List<String> words) {
    String text = clause.text().strip();
    if (!holds(text, words)) {
      return List.of();
    }
    if (text.length() <= LONGEST && stands(text)) {
      return List.of(quote(clause, text));
    }
    return sentences(text).stream()
        .filter(s -> holds(s, words) && stands(s))
        .map(s -> quote(clause, s))
        .toList();
  }

  /** The whole sentence that a citation is a part of; the citation itself where that cannot be. */
  QuoteView whole(Citation citation) {
    QuoteView given = new QuoteView(citation.clause().value(), citation.quote());
    Optional<Clause> clause = guideline.findClause(citation.clause());
    return clause
        .flatMap(c -> guideline.locate(citation).map(span -> sentence(c.text(), span)))
        .filter(this::stands)
        .map(s -> new QuoteView(citation.clause().value(), s))
        .orElse(given);
  }

  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher m = SENTENCE.matcher(text);
    while (m.find()) {
      if (!m.group().isBlank()) {
        sentences.add(m.group().strip());
      }
    }
    return sentences;
  }

  private static String sentence(String text, TextSpan span) {
    int start = span.start();
    while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && ENDS.indexOf(text.charAt(end - 1)) < 0) {
      end++;
    }
    return text.substring(start, end).strip();
  }

  private boolean stands(String quote) {
    String folded = FoldedText.fold(quote);
    return !folded.isEmpty() && (source.isEmpty() || source.contains(folded));
  }

  private static boolean holds(String text, List<String> words) {
    String folded = FoldedText.fold(text);
    return words.stream().map(FoldedText::fold).anyMatch(folded::contains);
  }

  private static QuoteView quote(Clause clause, String words) {
    return new QuoteView(clause.id().value(), words);
  }
}
