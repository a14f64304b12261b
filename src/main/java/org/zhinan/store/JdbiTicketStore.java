package org.zhinan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.zhinan.helpdesk.SpokenCode;
import org.zhinan.helpdesk.Ticket;
import org.zhinan.helpdesk.TicketStore;

/** Tickets in a relational database. Safe for use by many threads. */
public final class JdbiTicketStore implements TicketStore {

  private final Steps steps;

  public JdbiTicketStore(Jdbi jdbi) {
    this.steps = new Steps(jdbi);
  }

  @Override
  public boolean add(Ticket ticket) {
    return steps.write("store the ticket", handle -> insert(handle, ticket));
  }

  @Override
  public Optional<Ticket> findOfConversation(String conversationId) {
    return find("conversation_id", conversationId);
  }

  @Override
  public Optional<Ticket> findByCode(SpokenCode code) {
    return find("code", code.text());
  }

  @Override
  public List<Ticket> listTickets() {
    return steps.read(
        "read the tickets",
        handle ->
            handle
                .createQuery("SELECT * FROM ticket ORDER BY opened_at, id")
                .map((row, context) -> ticket(row))
                .list());
  }

  private Optional<Ticket> find(String column, String value) {
    return steps.read(
        "read the ticket",
        handle ->
            handle
                .createQuery("SELECT * FROM ticket WHERE " + column + " = :value")
                .bind("value", value)
                .map((row, context) -> ticket(row))
                .findOne());
  }

  private static boolean insert(Handle handle, Ticket ticket) {
    return handle
            .createUpdate(
                "INSERT INTO ticket"
                    + " (id, code, conversation_id, message_id, reason, note, opened_at) VALUES"
                    + " (:id, :code, :conversation, :message, :reason, :note, :openedAt)"
                    + " ON CONFLICT DO NOTHING")
            .bind("id", ticket.id())
            .bind("code", ticket.code().text())
            .bind("conversation", ticket.conversationId())
            .bind("message", ticket.messageId())
            .bind("reason", ticket.reason().name())
            .bind("note", ticket.note())
            .bind("openedAt", InstantText.of(ticket.openedAt()))
            .execute()
        == 1;
  }

  private static Ticket ticket(ResultSet row) throws SQLException {
    return new Ticket(
        row.getString("id"),
        new SpokenCode(row.getString("code")),
        row.getString("conversation_id"),
        row.getString("message_id"),
        Ticket.Reason.valueOf(row.getString("reason")),
        row.getString("note"),
        InstantText.read(row.getString("opened_at")));
  }
}
