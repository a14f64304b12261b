package org.zhinan.pack;

import java.util.Optional;
import org.zhinan.base.FoldedText;
import org.zhinan.base.TextSpan;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.Guideline;
import org.zhinan.pack.yaml.Problem;

/** Where a sentence stands in the guideline's file, page breaks and repairs allowed for. */
final class SourcePlace {

  /** So many characters of a sentence that a page break cuts are looked for. */
  private static final int OPENING = 12;

  private SourcePlace() {}

  static Problem problem(String file, Guideline guideline, Sentence sentence, String message) {
    String before = guideline.source().substring(0, offset(guideline, sentence));
    int line = (int) before.lines().count() + (before.endsWith("\n") || before.isEmpty() ? 1 : 0);
    int column = before.length() - before.lastIndexOf('\n');
    return new Problem(file, line, column, message);
  }

  private static int offset(Guideline guideline, Sentence sentence) {
    Clause clause = sentence.clause();
    String text = sentence.text();
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    return find(guideline, clause, text)
        .or(() -> find(guideline, clause, opening))
        .orElseGet(() -> clause.source().get(0).start());
  }

  private static Optional<Integer> find(Guideline guideline, Clause clause, String words) {
    for (TextSpan span : clause.source()) {
      Optional<TextSpan> found = FoldedText.of(span.of(guideline.source())).find(words);
      if (found.isPresent()) {
        return Optional.of(span.start() + found.get().start());
      }
    }
    return Optional.empty();
  }
}
