package org.zhinan.conversation;

import java.util.List;
import java.util.Optional;

/**
 * Keeps conversations. A turn is written down by {@link #accept} before anybody answers it, and its
 * answer by {@link #answer} before it is called done; what these two have returned from survives
 * the death of the process.
 */
public interface ConversationStore {

  /** Writes a new conversation down. */
  void create(Conversation conversation);

  Optional<Conversation> findConversation(String id);

  /**
   * Writes an unanswered turn down. When a turn with the same conversation and clientMessageId
   * stands already, nothing is written and that turn is returned; else the given one.
   */
  Turn accept(Turn turn);

  /** Writes the answer and the dialogue's state of an accepted turn down. */
  void answer(String messageId, String answerJson, String stateJson);

  Optional<Turn> findTurn(String conversationId, String messageId);

  /**
   * The turn that a client's key was first used for, in any conversation-less first request too.
   */
  Optional<Turn> findByClientMessageId(String clientMessageId);

  /** All turns, oldest first. */
  List<Turn> listTurns(String conversationId);

  /** Turns that were accepted and never answered, oldest first: what a dead process left behind. */
  List<Turn> listUnanswered();

  /** Erases the conversation and all its turns; whether there was one. */
  boolean erase(String conversationId);

  /** Keeps a determination for replay, under its id; keeping it again changes nothing. */
  void keepDetermination(String determinationId, String json);

  Optional<String> findDetermination(String determinationId);
}
