package org.zhinan.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhinan.base.TextSpan;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackInfo;
import org.zhinan.retrieval.Hit;

/**
 * A call's text to be read: an outline, every clause with the conditions made of it beside it, and
 * what was found for a query.
 *
 * @param frame the page around it, with holes
 */
public record GuidelinePage(String frame, Pack pack, Texts texts, Locale locale) {

  /** The page; with an empty query nothing was looked for. */
  public String render(String query, List<Hit> hits) {
    PackInfo info = pack.info();
    Map<ClauseId, List<TextSpan>> marks = new HashMap<>();
    hits.forEach(hit -> marks.put(hit.clause().id(), hit.highlights()));
    Map<String, String> holes = new HashMap<>();
    texts.texts().forEach((key, text) -> holes.put("text." + key, Markup.escape(text)));
    holes.put("language", texts.language());
    holes.put("call", Markup.escape(pack.call()));
    holes.put("title", Markup.escape(info.title().in(locale)));
    holes.put("issuer", Markup.escape(info.issuer().in(locale)));
    holes.put("number", Markup.escape(info.number().orElse("")));
    holes.put("version", Markup.escape(info.version()));
    holes.put("query", Markup.escape(query));
    holes.put("hits", query.isEmpty() ? "" : hits(query, hits));
    holes.put("outline", outline());
    holes.put("clauses", clauses(marks));
    return Markup.fill(frame, holes);
  }

  private String clauses(Map<ClauseId, List<TextSpan>> marks) {
    ClauseMarkup markup =
        new ClauseMarkup(pack.guideline(), new Margin(pack, texts, locale), texts);
    return pack.guideline().listClauses().stream()
        .map(clause -> markup.write(clause, marks.getOrDefault(clause.id(), List.of())))
        .collect(Collectors.joining());
  }

  /** Parts, with the headings right below each and its directions. */
  private String outline() {
    return pack.guideline().listClauses().stream()
        .filter(clause -> clause.kind() == ClauseKind.PART)
        .map(part -> "<li>" + anchor(part) + "<ul>" + chapters(part) + "</ul></li>")
        .collect(Collectors.joining());
  }

  private String chapters(Clause part) {
    return pack.guideline().listBelow(part.id()).stream()
        .filter(ClauseMarkup::isHeading)
        .filter(clause -> !clause.equals(part))
        .filter(clause -> clause.direction().isEmpty() || clause.kind() == ClauseKind.DIRECTION)
        .map(clause -> "<li>" + anchor(clause) + "</li>")
        .collect(Collectors.joining());
  }

  private static String anchor(Clause clause) {
    return Markup.link("#" + clause.id().value(), clause.text());
  }

  private String hits(String query, List<Hit> hits) {
    String count = Integer.toString(hits.size());
    String heading =
        Markup.escape(
            hits.isEmpty()
                ? texts.say("hits.none", "query", query)
                : texts.say("hits", "query", query, "count", count));
    String list =
        hits.stream().map(GuidelinePage::hit).collect(Collectors.joining("", "<ol>", "</ol>"));
    return "<section class=\"hits\" role=\"status\"><h2>" + heading + "</h2>" + list + "</section>";
  }

  private static String hit(Hit hit) {
    Clause clause = hit.clause();
    TextSpan whole = new TextSpan(0, clause.text().length());
    return "<li><a href=\"#"
        + Markup.escape(clause.id().value())
        + "\">"
        + Markup.escape(String.join(" › ", clause.path()))
        + "</a><p>"
        + Marks.mark(clause.text(), whole, hit.highlights())
        + "</p></li>";
  }
}
