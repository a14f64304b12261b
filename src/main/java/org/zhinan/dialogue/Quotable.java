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
 * The words of clauses that may be quoted: those that stand in the source as received. Of a clause
 * whose text was repaired within a line, an address or a formula for instance, the stretches around
 * the repair are quoted.
 */
final class Quotable {

  private static final int LONGEST = 320;
  private static final int SHORTEST = 6;
  private static final String ENDS = "\u3002\uFF1B;\uFF01!\uFF1F?";
  private static final String BREAKS = "\uFF0C,\uFF08()\uFF09\uFF1A: \u2264\u2265";
  private static final Pattern SENTENCE = Pattern.compile("[^" + ENDS + "]+[" + ENDS + "]*");
  private static final Pattern PIECE =
      Pattern.compile("[^" + BREAKS + ENDS + "]+|[" + BREAKS + ENDS + "]");

  private final Guideline guideline;
  private final String source;

  Quotable(Guideline guideline) {
    this.guideline = guideline;
    this.source = FoldedText.fold(guideline.source());
  }

  /** The clause as a whole. */
  Passage of(Clause clause) {
    return passage(clause, clause.text().strip());
  }

  /** What of the clause holds one of the words: all of it when it is short, else its sentences. */
  List<Passage> holding(Clause clause, List<String> words) {
    String text = clause.text().strip();
    if (!holds(text, words)) {
      return List.of();
    }
    return text.length() <= LONGEST
        ? List.of(passage(clause, text))
        : sentences(text).stream()
            .filter(s -> holds(s, words))
            .map(s -> passage(clause, s))
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

  private static List<String> sentences(String text) {
    return cut(SENTENCE, text).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private Passage passage(Clause clause, String text) {
    List<String> standing = stands(text) ? List.of(text) : stretches(text);
    return new Passage(
        text, standing.stream().map(s -> new QuoteView(clause.id().value(), s)).toList());
  }

  /** The longest runs of pieces that stand in the source. */
  private List<String> stretches(String text) {
    List<String> stretches = new ArrayList<>();
    String run = "";
    for (String piece : cut(PIECE, text)) {
      if (stands(run + piece)) {
        run += piece;
      } else {
        stretches.add(run);
        run = stands(piece) ? piece : "";
      }
    }
    stretches.add(run);
    return stretches.stream().map(String::strip).filter(s -> s.length() >= SHORTEST).toList();
  }

  private static List<String> cut(Pattern pattern, String text) {
    List<String> pieces = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      pieces.add(m.group());
    }
    return pieces;
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
}
