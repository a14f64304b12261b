package org.zhinan.retrieval.lucene;

import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.Guideline;

/** Tells clauses that say something from those that only head others. */
final class Substance {

  /** A label that introduces items is hardly longer. */
  private static final int LABEL = 16;

  private static final double HEADING = 0.3;

  private final Set<ClauseId> parents;

  Substance(Guideline guideline) {
    parents =
        guideline.listClauses().stream()
            .flatMap(clause -> clause.parent().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What a clause's score is worth: 1 for content, less for a heading or a bare label. */
  double of(Clause clause) {
    return switch (clause.kind()) {
      case PART, HEADING, DIRECTION -> HEADING;
      case LABELLED, ITEM, PARAGRAPH -> isBareLabel(clause) ? HEADING : 1;
    };
  }

  private boolean isBareLabel(Clause clause) {
    return parents.contains(clause.id()) && clause.text().length() <= LABEL;
  }
}
