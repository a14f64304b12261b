package org.zhinan.lexicon;

import java.util.Map;
import java.util.Optional;

/**
 * Somebody or something that a message can speak of.
 *
 * @param code its name in the lexicon
 * @param other whether it is somebody whose case is not the speaker's own
 * @param paths where its facts stand: entity type, or {@code type@role}, → path
 */
public record Subject(String code, boolean other, Map<String, String> paths) {

  public Subject {
    paths = Map.copyOf(paths);
  }

  /** Where this subject's facts of an entity type stand when somebody asks in a role. */
  public Optional<String> path(String entityType, String role) {
    return Optional.ofNullable(paths.get(entityType + "@" + role))
        .or(() -> Optional.ofNullable(paths.get(entityType)));
  }
}
