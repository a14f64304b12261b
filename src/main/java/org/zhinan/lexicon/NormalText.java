package org.zhinan.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.zhinan.base.TextSpan;

/**
 * A message made comparable: half width, lower case, no white space but between two letters of
 * Latin words; and the way back to the places in the message.
 */
public final class NormalText {

  private final String source;
  private final String text;
  private final int[] origin;

  private NormalText(String source, String text, int[] origin) {
    this.source = source;
    this.text = text;
    this.origin = origin;
  }

  /** A word or phrase: blanks between ideographs do not count. */
  public static NormalText of(String source) {
    return of(source, false);
  }

  /** A message: who leaves a blank between ideographs ends a clause there, as with a comma. */
  public static NormalText ofMessage(String source) {
    return of(source, true);
  }

  private static NormalText of(String source, boolean blankEndsClause) {
    StringBuilder text = new StringBuilder(source.length());
    int[] origin = new int[source.length() * 2 + 2];
    int space = -1;
    for (int at = 0; at < source.length(); ) {
      int point = source.codePointAt(at);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        space = space < 0 ? at : space;
      } else {
        String unit = normal(point);
        if (space >= 0 && endsLatin(text) && isLatin(unit.charAt(0))) {
          origin = append(text, origin, ' ', space);
        } else if (space >= 0 && blankEndsClause && endsHan(text) && isHan(unit.charAt(0))) {
          origin = append(text, origin, ',', space);
        }
        space = -1;
        for (char c : unit.toCharArray()) {
          origin = append(text, origin, c, at);
        }
      }
      at += Character.charCount(point);
    }
    return new NormalText(source, text.toString(), Arrays.copyOf(origin, text.length()));
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** The span of the message that the characters [start, end) come from. */
  public TextSpan sourceSpan(int start, int end) {
    if (start >= end) {
      int at = start < origin.length ? origin[start] : source.length();
      return new TextSpan(at, at);
    }
    int last = origin[end - 1];
    return new TextSpan(origin[start], last + Character.charCount(source.codePointAt(last)));
  }

  private static String normal(int point) {
    String folded =
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace(" ", "");
    return folded.isEmpty() ? Character.toString(point) : folded;
  }

  private static int[] append(StringBuilder text, int[] origin, char c, int at) {
    int[] room =
        text.length() < origin.length ? origin : Arrays.copyOf(origin, origin.length * 2 + 8);
    room[text.length()] = at;
    text.append(c);
    return room;
  }

  private static boolean endsLatin(StringBuilder text) {
    return text.length() > 0 && isLatin(text.charAt(text.length() - 1));
  }

  private static boolean endsHan(StringBuilder text) {
    return text.length() > 0 && isHan(text.charAt(text.length() - 1));
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
