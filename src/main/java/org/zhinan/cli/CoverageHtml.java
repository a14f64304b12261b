package org.zhinan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhinan.base.TextSpan;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.pack.Binding;
import org.zhinan.pack.Coverage;
import org.zhinan.pack.CoverageKind;
import org.zhinan.pack.CoveredSentence;
import org.zhinan.pack.Pack;

/** Draws a guideline with what each of its sentences is bound to: one page that needs no other. */
final class CoverageHtml {

  private static final String STYLE =
      """
      body{font:15px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1d1d1f}
      h2{font-size:1rem;margin:1.4rem 0 .3rem}
      table{border-collapse:collapse;width:100%}
      td,th{vertical-align:top;padding:.3rem .6rem;border-top:1px solid #ddd;text-align:left}
      td:first-child{width:62%}
      ul{list-style:none;margin:0;padding:0;font-size:.85rem}
      mark{color:inherit;padding:.1rem .2rem;border-radius:.2rem}
      u{text-decoration:#c00 wavy underline}
      .requirement{background:#cfe3ff}.paper{background:#d9f2d9}.commitment{background:#e7dcff}
      .rule{background:#d5eef2}.preference{background:#fff0c2}.judged{background:#ffe0cc}
      .process{background:#e6e6ea}.information{background:#f3f3f5}.unbound{background:#ffb3b3}
      """;

  private final Pack pack;
  private final Map<ClauseId, List<CoveredSentence>> sentences;

  private CoverageHtml(Pack pack) {
    this.pack = pack;
    this.sentences =
        pack.coverage().sentences().stream()
            .collect(
                Collectors.groupingBy(
                    s -> s.sentence().clause().id(), LinkedHashMap::new, Collectors.toList()));
  }

  static String of(Pack pack) {
    return new CoverageHtml(pack).page();
  }

  private String page() {
    String title = escaped(pack.info().title().zh());
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"
        + title
        + "</title><style>"
        + STYLE
        + "</style></head><body><h1>"
        + title
        + "</h1>\n"
        + legend()
        + "<table>\n"
        + pack.guideline().listClauses().stream().map(this::clause).collect(Collectors.joining())
        + "</table></body></html>\n";
  }

  private String legend() {
    Coverage coverage = pack.coverage();
    String kinds =
        coverage.countByKind().entrySet().stream()
            .map(e -> mark(name(e.getKey()), e.getValue() + " " + name(e.getKey())))
            .collect(Collectors.joining(" "));
    return "<p>"
        + kinds
        + " "
        + mark("unbound", coverage.listUnbound().size() + " unbound")
        + "</p>\n";
  }

  private String clause(Clause clause) {
    List<CoveredSentence> own = sentences.getOrDefault(clause.id(), List.of());
    if (own.isEmpty()) {
      return "<tr id=\""
          + clause.id()
          + "\"><td colspan=\"2\"><h2>"
          + escaped(clause.text())
          + "</h2></td></tr>\n";
    }
    String rows = own.stream().map(CoverageHtml::row).collect(Collectors.joining());
    return rows.replaceFirst("<tr>", "<tr id=\"" + clause.id() + "\">");
  }

  private static String row(CoveredSentence covered) {
    String kind = covered.kind().map(CoverageHtml::name).orElse("unbound");
    String holders =
        covered.bindings().stream()
            .map(CoverageHtml::holder)
            .distinct()
            .collect(Collectors.joining());
    return "<tr><td>"
        + "<mark class=\""
        + kind
        + "\" title=\""
        + covered.sentence().clause().id()
        + "\">"
        + text(covered)
        + "</mark></td><td><ul>"
        + holders
        + "</ul></td></tr>\n";
  }

  private static String holder(Binding binding) {
    return "<li>"
        + mark(name(binding.kind()), name(binding.kind()))
        + " "
        + escaped(binding.by())
        + "</li>";
  }

  /** The words, those underlined that nothing holds although something holds the sentence. */
  private static String text(CoveredSentence covered) {
    String clause = covered.sentence().clause().text();
    StringBuilder html = new StringBuilder();
    int at = covered.sentence().span().start();
    if (covered.isBound()) {
      for (TextSpan rest : covered.listRests()) {
        html.append(escaped(clause.substring(at, rest.start())));
        html.append("<u>").append(escaped(rest.of(clause))).append("</u>");
        at = rest.end();
      }
    }
    return html.append(escaped(clause.substring(at, covered.sentence().span().end()))).toString();
  }

  private static String mark(String kind, String text) {
    return "<mark class=\"" + kind + "\">" + escaped(text) + "</mark>";
  }

  private static String name(CoverageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
