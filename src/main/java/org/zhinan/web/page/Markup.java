package org.zhinan.web.page;

import java.util.Map;

/** HTML from texts; every text that comes from elsewhere is escaped. */
public final class Markup {

  private Markup() {}

  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** An element with nothing but a text in it. */
  static String element(String name, String kind, String text) {
    return "<" + name + " class=\"" + escape(kind) + "\">" + escape(text) + "</" + name + ">";
  }

  static String link(String href, String text) {
    return "<a href=\"" + escape(href) + "\">" + escape(text) + "</a>";
  }

  /** A page with its holes {@code {{name}}} filled with markup, in one pass over the page. */
  public static String fill(String page, Map<String, String> markup) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = page.indexOf("{{"); open >= 0; open = page.indexOf("{{", at)) {
      int close = page.indexOf("}}", open);
      out.append(page, at, open).append(markup.getOrDefault(page.substring(open + 2, close), ""));
      at = close + 2;
    }
    return out.append(page.substring(at)).toString();
  }
}
