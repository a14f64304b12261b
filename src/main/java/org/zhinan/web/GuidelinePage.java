package org.zhinan.web;

import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseKind;
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
    pack.guideline().listClauses().forEach(clause -> write(clause, clauses));
    return Assets.text("guideline/page.html")
        .replace("{{title}}", escape(pack.info().title().zh()))
        .replace("{{number}}", escape(pack.info().number().orElse("")))
        .replace("{{issuer}}", escape(pack.info().issuer().zh()))
        .replace("{{clauses}}", clauses);
  }

  private static void write(Clause clause, StringBuilder out) {
    String element = element(clause);
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

  private static String element(Clause clause) {
    boolean heading =
        clause.kind() == ClauseKind.PART
            || clause.kind() == ClauseKind.HEADING
            || clause.kind() == ClauseKind.DIRECTION;
    return heading ? "h" + Math.min(depth(clause) + 2, DEEPEST_HEADING) : "p";
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
