package org.zhinan.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps conversations. A turn is written down by {@link #accept} before anybody answers it, and its
 * answer by {@link #answer} before it is called done; what these two have returned from survives
 * the death of the process. Any method may throw {@link StoreFailed}.
 */
public interface ConversationStore {

  /** Writes a new conversation down. */
  void create(Conversation conversation);

  Optional<Conversation> findConversation(String id);

  /**
   * Gives the conversation another token in place of the one that it has, as long as nothing but
   * its first message stands; whether it was done.
   *
   * @param conversation as it was read; another token given since then stays
   */
  boolean renewToken(Conversation conversation, String tokenHash);

  /**
   * Writes an unanswered turn down. A client's key is unique over all conversations (a client makes
   * it up at random): when a turn with the same clientMessageId stands already, nothing is written
   * and that turn is returned, else the given one. Whether it is the same request, and not the key
   * reused, is told by its {@link Turn#bodyHash} and its conversation.
   */
  Turn accept(Turn turn);

  /**
   * Writes a conversation and its first turn down, both or neither: when the client's key stands
   * already, no conversation is made and the standing turn is returned.
   */
  default Turn acceptFirst(Conversation conversation, Turn first) {
    Optional<Turn> standing = first.clientMessageId().flatMap(this::findByClientMessageId);
    if (standing.isPresent()) {
      return standing.get();
    }
    create(conversation);
    return accept(first);
  }

  /**
   * Writes the answer and the dialogue's state of an accepted turn down. The first answer stands: a
   * second one for the same turn changes nothing.
   *
   * @throws UnknownTurn when no such turn was accepted, or its conversation was erased since
   */
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

  /**
   * Erases the conversation, all its turns, and the determinations that no other conversation's
   * answer names; whether there was such a conversation.
   */
  boolean erase(String conversationId);

  /**
   * Erases, as {@link #erase} does, every conversation that has had no turn since then; how many
   * they were.
   */
  int eraseUnusedSince(Instant last);

  /** Keeps a determination for replay, under its id; keeping it again changes nothing. */
  void keepDetermination(String determinationId, String json);

  Optional<String> findDetermination(String determinationId);

  /** All that are kept, in the order of their ids. */
  List<String> listDeterminations();
}
