package org.zhinan.dialogue;

import java.util.Optional;
import org.zhinan.base.TextSpan;
import org.zhinan.understanding.Said;

/**
 * Where a fact comes from.
 *
 * @param source {@code message}, {@code form}, or {@code assumed} where nobody said it
 * @param span the words of that message; empty for a form
 */
public record Evidence(String source, String messageId, Optional<TextSpan> span) {

  private static final String ASSUMED = "assumed";

  /** Where one thing that a message says comes from. */
  static Evidence of(Said said, String messageId) {
    boolean assumed = said instanceof Said.Complete complete && complete.assumed();
    return new Evidence(assumed ? ASSUMED : "message", messageId, Optional.of(said.span()));
  }

  boolean isAssumed() {
    return source.equals(ASSUMED);
  }
}
