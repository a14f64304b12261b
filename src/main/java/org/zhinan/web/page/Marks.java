package org.zhinan.web.page;

import java.util.List;
import org.zhinan.base.TextSpan;

/** A text with some of its words marked. */
final class Marks {

  private Marks() {}

  /**
   * The words between two places of a text, escaped, those within the spans marked.
   *
   * @param marks in the text's order, none within another
   */
  static String mark(String text, TextSpan part, List<TextSpan> marks) {
    StringBuilder out = new StringBuilder();
    int at = part.start();
    for (TextSpan mark : marks) {
      int start = Math.max(at, mark.start());
      int end = Math.min(part.end(), mark.end());
      if (start < end) {
        out.append(escaped(text, at, start));
        out.append("<mark>").append(escaped(text, start, end)).append("</mark>");
        at = end;
      }
    }
    return out.append(escaped(text, at, part.end())).toString();
  }

  private static String escaped(String text, int start, int end) {
    return Markup.escape(text.substring(start, end)).replace("\n", "<br>");
  }
}
