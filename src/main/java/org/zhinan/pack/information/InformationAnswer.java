package org.zhinan.pack.information;

import java.util.Optional;
import java.util.Set;
import org.zhinan.base.LocalText;

/**
 * One sentence of an answer.
 *
 * @param reach when it is said
 * @param directions codes, or prefixes of codes, of the directions it is said of; empty for all
 * @param otherwise whether it is said only where nothing before it was
 * @param say a template; {@code {quotes}} are the source's words, {@code {markers}} its markers
 * @param date name of the date that it is about
 */
public record InformationAnswer(
    Reach reach,
    Set<String> directions,
    boolean otherwise,
    LocalText say,
    Source source,
    Optional<String> date) {

  public InformationAnswer {
    directions = Set.copyOf(directions);
  }

  /** When a sentence is said. */
  public enum Reach {
    /** Of each direction that the question is about. */
    DIRECTION,
    /** Of all of them together, where there are several. */
    SEVERAL,
    /** Of the call, where there is nothing to say of a direction. */
    CALL
  }

  /** Whether it is said of this direction. */
  public boolean isOf(String direction) {
    return directions.isEmpty()
        || directions.stream().anyMatch(d -> direction.equals(d) || direction.startsWith(d + "-"));
  }
}
