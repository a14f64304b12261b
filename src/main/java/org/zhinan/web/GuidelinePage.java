package org.zhinan.web;

import java.util.Optional;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;
import org.zhinan.pack.Pack;

/**
 * A call's text as a page: every clause under its id as anchor, so that {@code #clause-id} in the
 * address bar opens and highlights it. The frame is {@code web/guideline/page.html}.
 */
final class GuidelinePage {

  private static final int DEEPEST_HEADING = 6;

  private GuidelinePage() {}

  static String render(Pack pack) {
    StringBuilder clauses = new StringBuilder();
    pack.guideline()
        .listClauses()
        .forEach(clause -> write(clause, element(clause, pack.guideline()), clauses));
    return Assets.text("guideline/page.html")
        .replace("{{title}}", escape(pack.info().title().zh()))
        .replace("{{number}}", escape(pack.info().number().orElse("")))
        .replace("{{issuer}}", escape(pack.info().issuer().zh()))
        .replace("{{clauses}}", clauses);
  }

  private static void write(Clause clause, String element, StringBuilder out) {
    out.append('<')
        .append(element)
        .append(" id=\"")
        .append(escape(clause.id().value()))
        .append("\" class=\"clause ")
        .append(clause.kind().name().toLowerCase(java.util.Locale.ROOT))
        .append(" depth-")
        .append(Math.min(depth(clause), DEEPEST_HEADING))
        .append("\">")
        .append(escape(clause.text()).replace("\n", "<br>"))
        .append("</")
        .append(element)
        .append(">\n");
  }

  /** A heading one level below the nearest heading above it, so that no level is left out. */
  private static String element(Clause clause, Guideline guideline) {
    if (!isHeading(clause)) {
      return "p";
    }
    int level = 2;
    Optional<Clause> above = clause.parent().flatMap(guideline::findClause);
    while (above.isPresent()) {
      level += isHeading(above.get()) ? 1 : 0;
      above = above.get().parent().flatMap(guideline::findClause);
    }
    return "h" + Math.min(level, DEEPEST_HEADING);
  }

  private static boolean isHeading(Clause clause) {
    return clause.kind() == ClauseKind.PART
        || clause.kind() == ClauseKind.HEADING
        || clause.kind() == ClauseKind.DIRECTION;
  }

  /** How many clauses stand above it. */
  private static int depth(Clause clause) {
    return Math.max(0, clause.path().size() - 1);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
