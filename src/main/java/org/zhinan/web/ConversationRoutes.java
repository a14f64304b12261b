package org.zhinan.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;

/** Conversations, read and erased by whoever has their token. */
public final class ConversationRoutes implements Routes {

  private static final String PATH = "/api/v1/conversations/{id}";

  private final ConversationStore store;
  private final Turns turns;

  public ConversationRoutes(ConversationStore store, Turns turns) {
    this.store = store;
    this.turns = turns;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::read);
    routes.delete(PATH, this::erase);
    routes.get(PATH + "/turns/{messageId}", this::readTurn);
  }

  /**
   * The conversation, opened with the request's token.
   *
   * @throws RequestRefused 404 when there is none, 401 when the token does not open it
   */
  static Conversation open(ConversationStore store, Context ctx, String id) {
    Conversation conversation =
        store
            .findConversation(id)
            .orElseThrow(
                () ->
                    ProblemType.UNKNOWN_CONVERSATION.refuse(
                        "There is no conversation " + id + "; it may have been erased."));
    Tokens.require(ctx, conversation);
    return conversation;
  }

  static ObjectNode answer(Turn turn) {
    try {
      return (ObjectNode) Json.MAPPER.readTree(turn.answer().orElse("{}"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored answer is no JSON", e);
    }
  }

  private void read(Context ctx) {
    Conversation conversation = open(store, ctx, ctx.pathParam("id"));
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("conversationId", conversation.id()).put("call", conversation.call());
    view.put("createdAt", conversation.createdAt().toString());
    ArrayNode list = view.putArray("turns");
    store.listTurns(conversation.id()).forEach(turn -> list.add(view(turn)));
    Json.write(ctx, 200, view);
  }

  private static ObjectNode view(Turn turn) {
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("messageId", turn.messageId()).put("message", turn.message());
    view.put("source", turn.source()).put("receivedAt", turn.receivedAt().toString());
    view.set("answer", turn.answer().isPresent() ? answer(turn) : null);
    return view;
  }

  private void erase(Context ctx) {
    store.erase(open(store, ctx, ctx.pathParam("id")).id());
    ctx.status(204);
  }

  private void readTurn(Context ctx) {
    Conversation conversation = open(store, ctx, ctx.pathParam("id"));
    String messageId = ctx.pathParam("messageId");
    Turn turn =
        store
            .findTurn(conversation.id(), messageId)
            .orElseThrow(
                () ->
                    ProblemType.NOT_FOUND.refuse(
                        "The conversation has no turn " + messageId + "."));
    ObjectNode answer = answer(turns.answer(turn));
    if (TurnEvents.areWanted(ctx)) {
      TurnEvents events = TurnEvents.begin(ctx, lastEvent(ctx));
      events.accepted(turn, Json.MAPPER.createObjectNode());
      events.answer(answer);
    } else {
      Json.write(ctx, 200, answer);
    }
  }

  private static int lastEvent(Context ctx) {
    String id = ctx.header("Last-Event-ID");
    return id != null && id.matches("\\d{1,6}") ? Integer.parseInt(id) : 0;
  }
}
