package org.zhinan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;
import org.zhinan.conversation.UnknownTurn;

/**
 * Conversations in a relational database. Every method is one transaction: it has happened when the
 * method returns and has not when it throws. Safe for use by many threads.
 */
public final class JdbiConversationStore implements ConversationStore {

  private final Steps steps;

  public JdbiConversationStore(Jdbi jdbi) {
    this.steps = new Steps(jdbi);
  }

  @Override
  public void create(Conversation conversation) {
    steps.write("store the new conversation", handle -> insert(handle, conversation));
  }

  @Override
  public Optional<Conversation> findConversation(String id) {
    return steps.read(
        "read the conversation",
        handle ->
            handle
                .createQuery("SELECT * FROM conversation WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> conversation(row))
                .findOne());
  }

  @Override
  public boolean renewToken(Conversation conversation, String tokenHash) {
    return steps.write(
        "store the conversation's new token",
        handle ->
            handle
                    .createUpdate(
                        "UPDATE conversation SET token_hash = :new"
                            + " WHERE id = :id AND token_hash = :old"
                            + " AND (SELECT COUNT(*) FROM turn WHERE conversation_id = :id) = 1")
                    .bind("new", tokenHash)
                    .bind("id", conversation.id())
                    .bind("old", conversation.tokenHash())
                    .execute()
                == 1);
  }

  @Override
  public Turn accept(Turn turn) {
    return steps.write("store the message", handle -> accept(handle, turn));
  }

  @Override
  public Turn acceptFirst(Conversation conversation, Turn first) {
    return steps.write(
        "store the conversation's first message",
        handle ->
            standing(handle, first)
                .orElseGet(
                    () -> {
                      insert(handle, conversation);
                      return accept(handle, first);
                    }));
  }

  @Override
  public void answer(String messageId, String answerJson, String stateJson) {
    boolean accepted =
        steps.write("store the answer", handle -> answer(handle, messageId, answerJson, stateJson));
    if (!accepted) {
      throw new UnknownTurn(messageId);
    }
  }

  @Override
  public Optional<Turn> findTurn(String conversationId, String messageId) {
    return steps.read(
        "read the turn",
        handle ->
            turns(handle, "message_id = :message AND conversation_id = :conversation")
                .bind("message", messageId)
                .bind("conversation", conversationId)
                .map(new TurnRow())
                .findOne());
  }

  @Override
  public Optional<Turn> findByClientMessageId(String clientMessageId) {
    return steps.read("read the turn", handle -> byClientKey(handle, clientMessageId));
  }

  @Override
  public List<Turn> listTurns(String conversationId) {
    return steps.read(
        "read the conversation's turns",
        handle ->
            turns(handle, "conversation_id = :id")
                .bind("id", conversationId)
                .map(new TurnRow())
                .list());
  }

  @Override
  public List<Turn> listUnanswered() {
    return steps.read(
        "read the unanswered turns",
        handle -> turns(handle, "answer IS NULL").map(new TurnRow()).list());
  }

  @Override
  public boolean erase(String conversationId) {
    return steps.write("erase the conversation", handle -> erase(handle, conversationId));
  }

  @Override
  public int eraseUnusedSince(Instant last) {
    return steps.write(
        "erase old conversations",
        handle -> {
          List<String> unused = unusedSince(handle, last);
          unused.forEach(id -> erase(handle, id));
          return unused.size();
        });
  }

  private static List<String> unusedSince(Handle handle, Instant last) {
    return handle
        .createQuery(
            "SELECT c.id FROM conversation c WHERE c.created_at < :last AND NOT EXISTS"
                + " (SELECT 1 FROM turn t WHERE t.conversation_id = c.id"
                + " AND t.received_at >= :last)")
        .bind("last", InstantText.of(last))
        .mapTo(String.class)
        .list();
  }

  @Override
  public void keepDetermination(String determinationId, String json) {
    steps.write(
        "store the determination",
        handle -> {
          new Determinations(handle).keep(determinationId, json);
          return true;
        });
  }

  @Override
  public Optional<String> findDetermination(String determinationId) {
    return steps.read(
        "read the determination", handle -> new Determinations(handle).find(determinationId));
  }

  @Override
  public List<String> listDeterminations() {
    return steps.read("read the determinations", handle -> new Determinations(handle).list());
  }

  private static Turn accept(Handle handle, Turn turn) {
    int written = TurnRow.bind(handle.createUpdate(TurnRow.INSERT_IF_NEW), turn).execute();
    return written == 1 ? turn : standing(handle, turn).orElse(turn);
  }

  /** The turn that holds this one's key already, the client's or its own. */
  private static Optional<Turn> standing(Handle handle, Turn turn) {
    return turn.clientMessageId()
        .flatMap(key -> byClientKey(handle, key))
        .or(() -> byMessageId(handle, turn.messageId()));
  }

  private static Optional<Turn> byClientKey(Handle handle, String key) {
    return turns(handle, "client_message_id = :key").bind("key", key).map(new TurnRow()).findOne();
  }

  private static Optional<Turn> byMessageId(Handle handle, String id) {
    return turns(handle, "message_id = :id").bind("id", id).map(new TurnRow()).findOne();
  }

  private static Query turns(Handle handle, String condition) {
    return handle.createQuery(
        "SELECT "
            + TurnRow.COLUMNS
            + " FROM turn WHERE "
            + condition
            + " ORDER BY received_at, message_id");
  }

  /** Whether there is such a turn; the first answer stands, a second one changes nothing. */
  private static boolean answer(Handle handle, String messageId, String answer, String state) {
    int written =
        handle
            .createUpdate(
                "UPDATE turn SET answer = :answer, state = :state"
                    + " WHERE message_id = :id AND answer IS NULL")
            .bind("answer", answer)
            .bind("state", state)
            .bind("id", messageId)
            .execute();
    if (written == 1) {
      new Determinations(handle).refer(messageId, answer);
      return true;
    }
    return byMessageId(handle, messageId).isPresent();
  }

  private static boolean erase(Handle handle, String conversationId) {
    new Determinations(handle).forgetThoseOnlyOf(conversationId);
    return handle
            .createUpdate("DELETE FROM conversation WHERE id = :id")
            .bind("id", conversationId)
            .execute()
        == 1;
  }

  private static boolean insert(Handle handle, Conversation conversation) {
    return handle
            .createUpdate(
                "INSERT INTO conversation (id, call, token_hash, created_at)"
                    + " VALUES (:id, :call, :tokenHash, :createdAt)")
            .bind("id", conversation.id())
            .bind("call", conversation.call())
            .bind("tokenHash", conversation.tokenHash())
            .bind("createdAt", InstantText.of(conversation.createdAt()))
            .execute()
        == 1;
  }

  private static Conversation conversation(ResultSet row) throws SQLException {
    return new Conversation(
        row.getString("id"),
        row.getString("call"),
        row.getString("token_hash"),
        InstantText.read(row.getString("created_at")));
  }
}
