package org.zhinan.evaluation.report;

import java.util.List;

/** Writes HTML; every text that comes from elsewhere is escaped. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Markup of our own, as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** An element with nothing but a text in it. */
  Html element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  /** An element of a class, with nothing but a text in it. */
  Html element(String name, String kind, String text) {
    return raw("<" + name + " class=\"" + escape(kind) + "\">").text(text).raw("</" + name + ">");
  }

  Html heading(String text) {
    return element("h2", text);
  }

  /** A table with a row of headings; the first cell of each row heads it. */
  Html table(List<String> headings, List<List<String>> rows) {
    raw("<table><thead><tr>");
    headings.forEach(heading -> element("th", heading));
    raw("</tr></thead><tbody>");
    rows.forEach(this::row);
    return raw("</tbody></table>\n");
  }

  private void row(List<String> cells) {
    raw("<tr>").element("th", cells.get(0));
    cells.stream().skip(1).forEach(cell -> element("td", cell));
    raw("</tr>\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
