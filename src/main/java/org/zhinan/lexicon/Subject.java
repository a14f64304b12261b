package org.zhinan.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.fact.FactValue;

/**
 * Somebody or something that a message can speak of.
 *
 * @param code its name in the lexicon
 * @param other whether it is somebody whose case is not the speaker's own
 * @param named whether a later "he" or "it" can refer to it
 * @param back whether it refers to one named before
 * @param aside whether what is said of it is no part of the plan that is asked about: the role it
 *     has there is not the role asked for
 * @param whole whether those of it that a plan names are all there are, when the plan is put to the
 *     test
 * @param paths where its facts stand: entity type, or {@code type@role}, → path, in which {@code *}
 *     numbers the members of a list and {@code {type}} is the path of whoever of that type is meant
 * @param introductions phrases that bring it up, beside its words
 */
public record Subject(
    String code,
    boolean other,
    boolean named,
    boolean back,
    boolean aside,
    boolean whole,
    Map<String, String> paths,
    List<Introduction> introductions) {

  /**
   * A phrase that brings a subject up.
   *
   * @param entityType what it is brought up as
   * @param told facts that the phrase itself tells: field → value
   * @param alone whether nobody else is brought up by its words
   */
  public record Introduction(
      String entityType, Pattern pattern, Map<String, FactValue> told, boolean alone) {
    public Introduction {
      told = Map.copyOf(told);
    }
  }

  public Subject {
    paths = Map.copyOf(paths);
    introductions = List.copyOf(introductions);
  }

  /** Where this subject's facts of an entity type stand when somebody asks in a role. */
  public Optional<String> path(String entityType, String role) {
    return Optional.ofNullable(paths.get(entityType + "@" + role))
        .or(() -> Optional.ofNullable(paths.get(entityType)));
  }
}
