package org.zhinan.dialogue;

import java.time.Instant;
import java.util.Locale;

/**
 * A message to be answered.
 *
 * @param asOf the instant that it is answered for; its day in the call's zone is the as-of date
 * @param state what the dialogue remembers of the turns before; {@link DialogueState#EMPTY} at
 *     first
 */
public record Incoming(
    String conversationId,
    String messageId,
    String message,
    Instant asOf,
    Locale locale,
    DialogueState state) {

  /** The same in the language that its message is written in. */
  public Incoming spoken() {
    return new Incoming(
        conversationId, messageId, message, asOf, Language.of(message, locale), state);
  }

  Incoming with(DialogueState other) {
    return new Incoming(conversationId, messageId, message, asOf, locale, other);
  }
}
