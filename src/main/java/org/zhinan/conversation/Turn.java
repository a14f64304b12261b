package org.zhinan.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * One message and what became of it.
 *
 * @param messageId ULID
 * @param conversationId the conversation it belongs to
 * @param clientMessageId the client's own key for it, for safe retries
 * @param bodyHash hash of the request's body, to tell a retry from a reuse of the key
 * @param message the words as received; for a form its merge patch of facts, as JSON
 * @param source {@code message} or {@code form}
 * @param asOf the instant that it is answered for
 * @param receivedAt when it was written down
 * @param answer the whole answer as JSON; empty until it is written down
 * @param state what the dialogue remembers after this turn, as JSON; empty until answered
 */
public record Turn(
    String messageId,
    String conversationId,
    Optional<String> clientMessageId,
    String bodyHash,
    String message,
    String source,
    Instant asOf,
    String locale,
    Instant receivedAt,
    Optional<String> answer,
    Optional<String> state) {

  public Turn answered(String answerJson, String stateJson) {
    return new Turn(
        messageId,
        conversationId,
        clientMessageId,
        bodyHash,
        message,
        source,
        asOf,
        locale,
        receivedAt,
        Optional.of(answerJson),
        Optional.of(stateJson));
  }
}
