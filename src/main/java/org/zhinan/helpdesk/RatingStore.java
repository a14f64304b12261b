package org.zhinan.helpdesk;

import java.util.List;

/**
 * Keeps the newest rating of each answer; a rating goes when its conversation is erased. Any method
 * may throw {@link org.zhinan.conversation.StoreFailed}.
 */
public interface RatingStore {

  /** Writes the rating down in place of an earlier one of the same answer. */
  void rate(Rating rating);

  /** Those of a conversation's answers, oldest first. */
  List<Rating> listOfConversation(String conversationId);
}
