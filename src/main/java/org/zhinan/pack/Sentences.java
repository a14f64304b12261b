package org.zhinan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.base.TextSpan;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.Guideline;

/** Cuts clauses into sentences, without the marks that number them; titles are none. */
final class Sentences {

  /**
   * Full stops, semicolons, question and exclamation marks, of either width; a full stop of half
   * width where white space follows, and no abbreviation such as Dr. comes before it.
   */
  private static final Pattern END =
      Pattern.compile("[\\u3002\\uFF1B;\\uFF01!\\uFF1F?]+|(?<!\\b[A-Z][a-z]{0,2})\\.(?=\\s|$)");

  private static final Pattern MARK =
      Pattern.compile("\\s*(?:[(\\uFF08]?\\d+[)\\uFF09.]|\\u2014\\u2014)\\s*");

  private Sentences() {}

  static List<Sentence> of(Guideline guideline) {
    return guideline.listClauses().stream().flatMap(clause -> of(clause).stream()).toList();
  }

  static boolean speaks(Clause clause) {
    return switch (clause.kind()) {
      case PART, HEADING, DIRECTION -> false;
      case LABELLED, ITEM, PARAGRAPH -> true;
    };
  }

  /** None of a title. */
  static List<Sentence> of(Clause clause) {
    return speaks(clause) ? cut(clause) : List.of();
  }

  private static List<Sentence> cut(Clause clause) {
    String text = clause.text();
    Matcher mark = MARK.matcher(text);
    int start = mark.lookingAt() ? mark.end() : 0;
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    while (start < text.length()) {
      int stop = end.find(start) ? end.start() : text.length();
      add(sentences, clause, start, stop);
      start = stop < text.length() ? end.end() : stop;
    }
    return sentences;
  }

  private static void add(List<Sentence> sentences, Clause clause, int from, int to) {
    String text = clause.text();
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(clause, new TextSpan(start, end)));
    }
  }
}
