package org.zhinan.pack;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.Guideline;

/**
 * What an application must hand in, and its way from the first step to the last.
 *
 * @param papers in the pack's order
 * @param steps in their order
 */
public record Checklist(List<Paper> papers, List<Step> steps) {

  /** Of a call that lists neither papers nor steps. */
  public static final Checklist EMPTY = new Checklist(List.of(), List.of());

  public Checklist {
    papers = List.copyOf(papers);
    steps = List.copyOf(steps);
  }

  /** What concerns one direction, citing no clause of another one. */
  Checklist of(String direction, Guideline guideline) {
    Predicate<Citation> concerns =
        c ->
            guideline.getClause(c.clause()).direction().filter(d -> !d.equals(direction)).isEmpty();
    return new Checklist(
        papers.stream().filter(p -> p.isAskedIn(direction)).map(p -> p.citing(concerns)).toList(),
        steps.stream().filter(s -> s.isTakenIn(direction)).map(s -> s.citing(concerns)).toList());
  }

  /** The steps that have a last instant, soonest first. */
  public List<Step> listDeadlines() {
    return steps.stream()
        .filter(s -> s.until().isPresent())
        .sorted(Comparator.comparing(s -> s.until().orElse(OffsetDateTime.MAX)))
        .toList();
  }
}
