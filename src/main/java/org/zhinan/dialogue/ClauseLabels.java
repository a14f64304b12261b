package org.zhinan.dialogue;

import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseKind;

/** The labels that paragraphs open with, as their ids tell them. */
final class ClauseLabels {

  private static final String COLONS = ":\uFF1A";

  private ClauseLabels() {}

  /** The last step of a labelled paragraph's id that is no number. */
  static String of(Clause clause) {
    String[] steps = clause.id().value().split("\\.", -1);
    for (int i = steps.length - 1; i > 0; i--) {
      if (!steps[i].matches("[0-9-]+")) {
        return steps[i].replaceAll("-[0-9]+$", "");
      }
    }
    return steps[0];
  }

  /** Whether the clause only announces what stands below it. */
  static boolean isBare(Clause clause) {
    String text = clause.text().strip();
    boolean announces = !text.isEmpty() && COLONS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return announces
        && (clause.kind() == ClauseKind.LABELLED || clause.kind() == ClauseKind.PARAGRAPH);
  }
}
