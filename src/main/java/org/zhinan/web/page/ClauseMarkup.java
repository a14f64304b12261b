package org.zhinan.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhinan.base.TextSpan;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;
import org.zhinan.pack.CoveredSentence;

/**
 * A clause under its id as anchor, so that {@code #clause-id} in the address bar opens and
 * highlights it; its sentences with what they are, its notes beside it, and its permanent link.
 */
record ClauseMarkup(Guideline guideline, Margin margin, Texts texts) {

  private static final int DEEPEST_HEADING = 6;

  String write(Clause clause, List<TextSpan> hits) {
    String element = element(clause);
    String id = Markup.escape(clause.id().value());
    return "<div class=\"row\"><"
        + element
        + " id=\""
        + id
        + "\" class=\"clause "
        + clause.kind().name().toLowerCase(Locale.ROOT)
        + " depth-"
        + Math.min(depth(clause), DEEPEST_HEADING)
        + "\">"
        + words(clause, hits)
        + " <a class=\"permanent\" href=\"#"
        + id
        + "\" aria-label=\""
        + Markup.escape(texts.say("permanent", "id", clause.id().value()))
        + "\">#</a></"
        + element
        + ">"
        + margin.notes(clause)
        + "</div>\n";
  }

  private String words(Clause clause, List<TextSpan> hits) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (CoveredSentence covered : margin.sentences(clause)) {
      TextSpan span = covered.sentence().span();
      String kind = covered.kind().map(Margin::name).orElse("");
      out.append(Marks.mark(clause.text(), new TextSpan(at, span.start()), hits));
      out.append("<span class=\"sentence ").append(kind).append("\">");
      out.append(Marks.mark(clause.text(), span, hits)).append("</span>");
      at = span.end();
    }
    TextSpan rest = new TextSpan(at, clause.text().length());
    return out.append(Marks.mark(clause.text(), rest, hits)).toString();
  }

  /** A heading one level below the nearest heading above it, so that no level is left out. */
  private String element(Clause clause) {
    return isHeading(clause) ? "h" + Math.min(level(clause), DEEPEST_HEADING) : "p";
  }

  private int level(Clause clause) {
    int level = 2;
    Optional<Clause> above = clause.parent().flatMap(guideline::findClause);
    while (above.isPresent()) {
      level += isHeading(above.get()) ? 1 : 0;
      above = above.get().parent().flatMap(guideline::findClause);
    }
    return level;
  }

  static boolean isHeading(Clause clause) {
    return clause.kind() == ClauseKind.PART
        || clause.kind() == ClauseKind.HEADING
        || clause.kind() == ClauseKind.DIRECTION;
  }

  /** How many clauses stand above it. */
  private static int depth(Clause clause) {
    return Math.max(0, clause.path().size() - 1);
  }
}
