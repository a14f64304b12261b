package org.zhinan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.zhinan.conversation.Turn;

/** How a turn lies in its table. */
final class TurnRow implements RowMapper<Turn> {

  static final String COLUMNS =
      "message_id, conversation_id, client_message_id, body_hash, message, source, as_of, locale,"
          + " received_at, answer, state";

  private static final String VALUES =
      ":messageId, :conversationId, :clientMessageId, :bodyHash, :message, :source, :asOf, :locale,"
          + " :receivedAt, :answer, :state";

  /** Inserts a turn unless its key, its client's or its own, stands already. */
  static final String INSERT_IF_NEW =
      "INSERT INTO turn (" + COLUMNS + ") VALUES (" + VALUES + ") ON CONFLICT DO NOTHING";

  static Update bind(Update insert, Turn turn) {
    return insert
        .bind("messageId", turn.messageId())
        .bind("conversationId", turn.conversationId())
        .bind("clientMessageId", turn.clientMessageId().orElse(null))
        .bind("bodyHash", turn.bodyHash())
        .bind("message", turn.message())
        .bind("source", turn.source())
        .bind("asOf", InstantText.of(turn.asOf()))
        .bind("locale", turn.locale())
        .bind("receivedAt", InstantText.of(turn.receivedAt()))
        .bind("answer", turn.answer().orElse(null))
        .bind("state", turn.state().orElse(null));
  }

  @Override
  public Turn map(ResultSet row, StatementContext context) throws SQLException {
    return new Turn(
        row.getString("message_id"),
        row.getString("conversation_id"),
        Optional.ofNullable(row.getString("client_message_id")),
        row.getString("body_hash"),
        row.getString("message"),
        row.getString("source"),
        InstantText.read(row.getString("as_of")),
        row.getString("locale"),
        InstantText.read(row.getString("received_at")),
        Optional.ofNullable(row.getString("answer")),
        Optional.ofNullable(row.getString("state")));
  }
}
