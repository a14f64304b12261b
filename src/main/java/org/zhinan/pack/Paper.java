package org.zhinan.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;
import org.zhinan.rule.expr.Expr;

/**
 * Something that an applicant hands in.
 *
 * @param id unique among the papers of a call
 * @param detail what it must hold, and who signs it
 * @param directions codes it is asked for; empty for all
 * @param step the id of the step that it is handed in with
 * @param condition the id of the condition that decides on it; empty when none does
 * @param when in words, for whom it is asked; empty for everybody
 * @param applies the same as an expression; there whenever {@code when} is
 */
public record Paper(
    String id,
    LocalText title,
    LocalText detail,
    Set<String> directions,
    String step,
    Optional<String> condition,
    Optional<LocalText> when,
    Optional<Expr> applies,
    List<Citation> citations) {

  public Paper {
    directions = Set.copyOf(directions);
    citations = List.copyOf(citations);
  }

  boolean isAskedIn(String direction) {
    return directions.isEmpty() || directions.contains(direction);
  }

  Paper citing(Predicate<Citation> concerns) {
    List<Citation> kept = citations.stream().filter(concerns).toList();
    return new Paper(id, title, detail, directions, step, condition, when, applies, kept);
  }
}
