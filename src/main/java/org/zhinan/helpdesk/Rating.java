package org.zhinan.helpdesk;

import java.time.Instant;
import java.util.List;

/**
 * What a user thinks of an answer.
 *
 * @param messageId the answer's turn
 * @param comment may be empty
 */
public record Rating(
    String messageId, boolean helpful, List<Reason> reasons, String comment, Instant ratedAt) {

  public static final int LONGEST_COMMENT = 1000;

  public Rating {
    reasons = reasons.stream().distinct().toList();
    if (comment.length() > LONGEST_COMMENT) {
      throw new IllegalArgumentException(
          "a comment has " + LONGEST_COMMENT + " characters at most");
    }
  }

  /** What is wrong with an answer that did not help. */
  public enum Reason {
    WRONG_VERDICT,
    WRONG_CLAUSE,
    OFF_TOPIC,
    INCOMPLETE,
    UNCLEAR
  }
}
