package org.zhinan.guideline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.base.TextSpan;

/**
 * A line that holds something.
 *
 * @param words where its words stand, without the Markdown marks that open it
 * @param text the words, cleaned of Markdown
 * @param raw the line as received, without white space at its ends
 * @param heading whether Markdown takes it for a heading
 * @param bullet whether Markdown takes it for a list item
 * @param start what its beginning says about the line before
 */
record Line(TextSpan words, String text, String raw, boolean heading, boolean bullet, Start start) {

  /** What the beginning of a line says about the line before. */
  enum Start {
    /** Nothing. */
    OPEN,
    /** That line was broken by hand (two spaces at its end) and goes on here. */
    BROKEN,
    /** A new paragraph begins: the line is indented by two full-width spaces. */
    INDENTED
  }

  private static final String INDENT = "\u3000\u3000";
  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\f]+");
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\s\\u3000]*(?:>\\s+)?(#{1,6}(?:\\s+|$))?([-*+](?:\\s+|$))?(?:#{1,6}(?:\\s+|$))?(?:\\*\\*)?\\s*");
  private static final Pattern RULE = Pattern.compile("-{3,}|\\*{3,}|_{3,}");

  /** All lines of the source that are not blank, in order. */
  static List<Line> split(String source) {
    List<Line> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(source);
    int brokenAt = -1;
    while (matcher.find()) {
      String line = matcher.group();
      Line read = of(source, matcher.start(), matcher.end(), brokenAt == matcher.start());
      if (read.words().length() > 0) {
        lines.add(read);
      }
      brokenAt = line.endsWith("  ") ? nextLine(source, matcher.end()) : -1;
    }
    return lines;
  }

  private static int nextLine(String source, int end) {
    return source.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private static Line of(String source, int start, int end, boolean broken) {
    int stop = end;
    while (stop > start && Character.isWhitespace(source.charAt(stop - 1))) {
      stop--;
    }
    Matcher marks = MARKS.matcher(source).region(start, stop);
    boolean marked = marks.lookingAt();
    TextSpan words = new TextSpan(marked ? marks.end() : start, stop);
    boolean indented = source.startsWith(INDENT, start);
    return new Line(
        words,
        Markdown.clean(words.of(source)),
        source.substring(start, stop).strip(),
        marked && marks.group(1) != null,
        marked && marks.group(2) != null,
        broken ? Start.BROKEN : indented ? Start.INDENTED : Start.OPEN);
  }

  /** A ruled line across the page. */
  boolean isRule() {
    return RULE.matcher(raw).matches();
  }

  /** The two lines that this one holds, cut {@code at} characters into its words. */
  List<Line> cut(int at, String source) {
    return List.of(
        part(new TextSpan(words.start(), words.start() + at), source),
        part(new TextSpan(words.start() + at, words.end()), source));
  }

  private Line part(TextSpan span, String source) {
    String part = span.of(source);
    int lead = part.length() - part.stripLeading().length();
    TextSpan kept = new TextSpan(span.start() + lead, span.end());
    return new Line(kept, Markdown.clean(part), part.strip(), heading, false, Start.OPEN);
  }
}
