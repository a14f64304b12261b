package org.zhinan.base;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A text with white space, width, case and Markdown marks folded away, and the way back: two texts
 * whose foldings are equal are the same words. Quotes are compared like this (contract: "after
 * white space and Markdown marks are folded").
 */
public final class FoldedText {

  private static final String MARKS = "*\\<>[]`";

  private final String source;
  private final String folded;
  private final int[] origin;

  private FoldedText(String source, String folded, int[] origin) {
    this.source = source;
    this.folded = folded;
    this.origin = origin;
  }

  public static FoldedText of(String source) {
    StringBuilder folded = new StringBuilder(source.length());
    int[] origin = new int[source.length() * 2 + 2];
    boolean lineStart = true;
    for (int at = 0; at < source.length(); ) {
      int marks = lineStart ? lineMarks(source, at) : 0;
      lineStart = false;
      if (marks > 0) {
        at += marks;
        continue;
      }
      int point = source.codePointAt(at);
      if (point == '\n') {
        lineStart = true;
      }
      if (!isDropped(point)) {
        String unit =
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < unit.length(); i++) {
          if (!isDropped(unit.charAt(i))) {
            origin = room(origin, folded.length());
            origin[folded.length()] = at;
            folded.append(unit.charAt(i));
          }
        }
      }
      at += Character.charCount(point);
    }
    return new FoldedText(source, folded.toString(), Arrays.copyOf(origin, folded.length()));
  }

  /** The folded words alone. */
  public static String fold(String source) {
    return of(source).text();
  }

  public String text() {
    return folded;
  }

  /** Where the words of {@code wanted} stand in the source, first place only. */
  public Optional<TextSpan> find(String wanted) {
    String needle = fold(wanted);
    int at = needle.isEmpty() ? -1 : folded.indexOf(needle);
    return at < 0 ? Optional.empty() : Optional.of(sourceSpan(at, at + needle.length()));
  }

  /** Whether the words of {@code wanted} stand here; an empty text stands nowhere. */
  public boolean contains(String wanted) {
    return find(wanted).isPresent();
  }

  /** The span of the source that the folded characters [start, end) come from. */
  public TextSpan sourceSpan(int start, int end) {
    if (start == end) {
      int at = start < origin.length ? origin[start] : source.length();
      return new TextSpan(at, at);
    }
    int last = origin[end - 1];
    return new TextSpan(origin[start], last + Character.charCount(source.codePointAt(last)));
  }

  private static int[] room(int[] origin, int needed) {
    return needed < origin.length ? origin : Arrays.copyOf(origin, needed * 2 + 8);
  }

  private static boolean isDropped(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || MARKS.indexOf(point) >= 0;
  }

  /** Length of a heading, bullet or quotation mark that opens the line, with its white space. */
  private static int lineMarks(String source, int start) {
    int at = start;
    while (at < source.length() && isBlank(source.charAt(at))) {
      at++;
    }
    int mark = at;
    while (mark < source.length() && source.charAt(mark) == '#') {
      mark++;
    }
    if (mark == at && mark < source.length() && "->".indexOf(source.charAt(mark)) >= 0) {
      mark++;
    }
    int end = mark;
    while (end < source.length() && isBlank(source.charAt(end))) {
      end++;
    }
    return mark > at && end > mark ? end - start : 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
