package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;
import org.zhinan.helpdesk.Reception;
import org.zhinan.helpdesk.Ticket;
import org.zhinan.pack.Pack;

/** Hands a conversation over to people: a ticket, its spoken code, and whom to call. */
public final class HandoverRoutes implements Routes {

  private static final Codes<Ticket.Reason> REASONS = new Codes<>(Ticket.Reason.values());

  private final Calls calls;
  private final ConversationStore store;
  private final Reception reception;
  private final Clock clock;

  public HandoverRoutes(Calls calls, ConversationStore store, Reception reception, Clock clock) {
    this.calls = calls;
    this.store = store;
    this.reception = reception;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/conversations/{id}/handover", this::handOver);
  }

  private void handOver(Context ctx) {
    Conversation conversation = ConversationRoutes.open(store, ctx, ctx.pathParam("id"));
    Input input = new Input(Json.readObject(ctx), Set.of("reason", "note"));
    Ticket.Reason reason = REASONS.find(input, "reason").orElse(Ticket.Reason.WISH);
    String note = input.findText("note", Ticket.LONGEST_NOTE).orElse("");
    input.check();
    List<Turn> turns = store.listTurns(conversation.id());
    String last = turns.get(turns.size() - 1).messageId();
    Ticket ticket = reception.open(conversation.id(), last, reason, note, clock.instant());
    Json.write(ctx, 200, view(ctx, conversation, ticket));
  }

  private Map<String, Object> view(Context ctx, Conversation conversation, Ticket ticket) {
    Pack pack = calls.getDesk(Optional.of(conversation.call())).pack();
    return Map.of(
        "code", ticket.code().text(),
        "call", conversation.call(),
        "reason", REASONS.of(ticket.reason()),
        "openedAt", ticket.openedAt().toString(),
        "contacts", new CallView(Parameters.locale(ctx), clock.instant()).contacts(pack));
  }
}
