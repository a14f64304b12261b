package org.zhinan.fact;

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
 */
public record FactField(
    String name,
    FactType type,
    LocalText label,
    LocalText ask,
    boolean changeable,
    Set<String> topics) {

  public FactField {
    topics = Set.copyOf(topics);
  }
}
