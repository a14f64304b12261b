package org.zhinan.helpdesk;

import java.time.Instant;

/**
 * A conversation that a person is asked to take over. The case itself is the conversation, read as
 * it stands; what is erased there is gone here too.
 *
 * @param id ULID
 * @param messageId the turn that it was handed over after
 * @param note what the user wants looked at; may be empty
 */
public record Ticket(
    String id,
    SpokenCode code,
    String conversationId,
    String messageId,
    Reason reason,
    String note,
    Instant openedAt) {

  public static final int LONGEST_NOTE = 1000;

  public Ticket {
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("a note has " + LONGEST_NOTE + " characters at most");
    }
  }

  /** Why a person was offered, or wanted. */
  public enum Reason {
    /** The user asked for one. */
    WISH,
    /** Two answers in a row did not help. */
    MISSED,
    /** Nothing in the guideline was found. */
    NOTHING_FOUND,
    /** The verdict says that only an official can tell. */
    CONFIRM
  }
}
