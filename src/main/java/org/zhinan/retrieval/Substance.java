package org.zhinan.retrieval;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.Guideline;

/** Tells clauses that say something from those that only head others. */
public final class Substance {

  /** A label that introduces items is hardly longer. */
  private static final int LABEL = 24;

  private static final double HEADING = 0.2;

  private final Guideline guideline;
  private final Set<ClauseId> parents;

  public Substance(Guideline guideline) {
    this.guideline = guideline;
    parents =
        guideline.listClauses().stream()
            .flatMap(clause -> clause.parent().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a clause says something itself. */
  public boolean isContent(Clause clause) {
    return of(clause) == 1;
  }

  /** What a clause's score is worth: 1 for content, less for a heading or a bare label. */
  public double of(Clause clause) {
    return switch (clause.kind()) {
      case PART, HEADING, DIRECTION -> HEADING;
      case LABELLED, ITEM, PARAGRAPH -> isBareLabel(clause) ? HEADING : 1;
    };
  }

  /** The headings a clause stands under, and the bare labels, a line each: what it is about. */
  public String headingsOf(Clause clause) {
    Set<String> headings = new LinkedHashSet<>(clause.path());
    Optional<Clause> above = clause.parent().flatMap(guideline::findClause);
    while (above.isPresent()) {
      above.filter(this::isBareLabel).ifPresent(label -> headings.add(label.text()));
      above = above.flatMap(Clause::parent).flatMap(guideline::findClause);
    }
    return String.join("\n", headings);
  }

  private boolean isBareLabel(Clause clause) {
    return parents.contains(clause.id()) && clause.text().length() <= LABEL;
  }
}
