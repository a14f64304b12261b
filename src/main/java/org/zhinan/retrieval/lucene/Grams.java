package org.zhinan.retrieval.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhinan.base.TextSpan;

/**
 * Cuts a text into pairs of neighbouring ideographs, and into words of other scripts, numbers, mail
 * addresses, telephone and clause numbers, which stay whole. Width and case are folded, one
 * character for one, so spans are those of the text as given. A compound also gives its parts.
 */
final class Grams {

  private static final String JOINERS = ".@_-+/";
  private static final String PART_JOINERS = "@_-+/";

  private final char[] folded;
  private final List<Gram> grams = new ArrayList<>();

  private Grams(String text) {
    folded = fold(text);
  }

  static List<Gram> of(String text) {
    Grams cut = new Grams(text);
    int at = 0;
    while (at < cut.folded.length) {
      at = cut.takeRun(at);
    }
    return List.copyOf(cut.grams);
  }

  private int takeRun(int start) {
    if (isIdeograph(folded[start])) {
      return takeIdeographs(start);
    }
    return isLetter(folded[start]) ? takeWord(start) : start + 1;
  }

  private int takeIdeographs(int start) {
    int end = start;
    while (end < folded.length && isIdeograph(folded[end])) {
      end++;
    }
    if (end - start == 1) {
      add(start, end, false);
    }
    for (int at = start; at + 1 < end; at++) {
      add(at, at + 2, false);
    }
    return end;
  }

  private int takeWord(int start) {
    int end = start;
    while (end < folded.length && (isLetter(folded[end]) || isJoint(end))) {
      end++;
    }
    add(start, end, false);
    addParts(start, end);
    return end;
  }

  private void addParts(int start, int end) {
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || PART_JOINERS.indexOf(folded[at]) >= 0) {
        if (at - from < end - start) {
          add(from, at, true);
        }
        from = at + 1;
      }
    }
  }

  private void add(int start, int end, boolean part) {
    String term = new String(folded, start, end - start);
    grams.add(new Gram(term, new TextSpan(start, end), part));
  }

  private boolean isJoint(int at) {
    return JOINERS.indexOf(folded[at]) >= 0 && at + 1 < folded.length && isLetter(folded[at + 1]);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) && !isIdeograph(c);
  }

  private static boolean isIdeograph(char c) {
    return Character.isIdeographic(c);
  }

  private static char[] fold(String text) {
    char[] chars = text.toCharArray();
    for (int at = 0; at < chars.length; at++) {
      if (chars[at] > 0x7f && !Character.isSurrogate(chars[at]) && !isIdeograph(chars[at])) {
        String plain = Normalizer.normalize(String.valueOf(chars[at]), Normalizer.Form.NFKC);
        chars[at] = plain.length() == 1 ? plain.charAt(0) : chars[at];
      }
      chars[at] = Character.toLowerCase(chars[at]);
    }
    return chars;
  }

  /** The text in folded letters, as long as the text itself. */
  static String folded(String text) {
    return new String(fold(text)).toLowerCase(Locale.ROOT);
  }
}
