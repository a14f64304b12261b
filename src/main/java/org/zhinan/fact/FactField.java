package org.zhinan.fact;

import java.util.Optional;
import java.util.Set;
import org.zhinan.base.LocalText;

/**
 * One field of an entity type, as the dictionary declares it.
 *
 * @param name as written in paths and expressions
 * @param label what it is called on a chip or a form
 * @param ask the question for it; {@code {who}} stands for the entity; empty for entities
 * @param changeable whether an applicant could change it (unit type, budget), unlike a birth date
 * @param topics the topics that a question about this fact belongs to
 * @param screen whether it is one of the things that hardly anybody has (a record of misconduct),
 *     asked for together with the others of its kind: "none of these?"
 * @param assumes what it is taken to be while nothing was said of it; empty for nearly all facts
 * @param derives the definition of its entity type that it follows from while nothing was said of
 *     it; empty for nearly all facts
 */
public record FactField(
    String name,
    FactType type,
    LocalText label,
    LocalText ask,
    boolean changeable,
    Set<String> topics,
    boolean screen,
    Optional<Assumption> assumes,
    Optional<String> derives) {

  public FactField {
    topics = Set.copyOf(topics);
  }

  /** A fact that is asked for by itself and never assumed. */
  public FactField(
      String name,
      FactType type,
      LocalText label,
      LocalText ask,
      boolean changeable,
      Set<String> topics) {
    this(name, type, label, ask, changeable, topics, false, Optional.empty(), Optional.empty());
  }
}
