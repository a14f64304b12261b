package org.zhinan.pack;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;

/**
 * One step on the way of an application.
 *
 * @param id unique among the steps of a call
 * @param who takes it
 * @param detail what is done, and how
 * @param directions codes it belongs to; empty for all
 * @param from the first instant; empty when none is printed
 * @param until the last instant, included; empty when none is printed
 */
public record Step(
    String id,
    LocalText title,
    LocalText who,
    LocalText detail,
    Set<String> directions,
    Optional<OffsetDateTime> from,
    Optional<OffsetDateTime> until,
    List<Citation> citations) {

  public Step {
    directions = Set.copyOf(directions);
    citations = List.copyOf(citations);
  }

  boolean isTakenIn(String direction) {
    return directions.isEmpty() || directions.contains(direction);
  }

  Step citing(Predicate<Citation> concerns) {
    List<Citation> kept = citations.stream().filter(concerns).toList();
    return new Step(id, title, who, detail, directions, from, until, kept);
  }
}
