package org.zhinan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;
import org.zhinan.helpdesk.RatingStore;

/** Conversations, read and erased by whoever has their token. */
public final class ConversationRoutes implements Routes {

  private static final String PATH = "/api/v1/conversations/{id}";

  /** Where a turn is. */
  static final String TURN = PATH + "/turns/{messageId}";

  private final ConversationStore store;
  private final RatingStore ratings;
  private final TurnReply reply;

  public ConversationRoutes(ConversationStore store, RatingStore ratings, TurnReply reply) {
    this.store = store;
    this.ratings = ratings;
    this.reply = reply;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::read);
    routes.delete(PATH, this::erase);
    routes.get(TURN, this::readTurn);
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

  /**
   * @throws RequestRefused 409 when the conversation is about another call
   */
  static void requireCall(Conversation conversation, String call) {
    if (!conversation.call().equals(call)) {
      String about = "the conversation is about " + conversation.call();
      throw ProblemType.CONFLICT.refuse(
          "For " + call + " begin another conversation; " + about + ".",
          new Problem.InputError("/call", about));
    }
  }

  static ObjectNode answer(Turn turn) {
    return (ObjectNode) Json.parse(turn.answer().orElse("{}"));
  }

  private void read(Context ctx) {
    Conversation conversation = open(store, ctx, ctx.pathParam("id"));
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("conversationId", conversation.id()).put("call", conversation.call());
    view.put("createdAt", conversation.createdAt().toString());
    ArrayNode list = view.putArray("turns");
    List<Turn> turns = store.listTurns(conversation.id());
    turns.forEach(turn -> list.add(view(turn)));
    view.set("tokens", tokens(turns));
    ArrayNode rated = view.putArray("ratings");
    ratings.listOfConversation(conversation.id()).stream()
        .map(RatingRoutes.View::of)
        .forEach(rated::addPOJO);
    Json.write(ctx, 200, view);
  }

  /** What models took in this conversation. */
  private static ObjectNode tokens(List<Turn> turns) {
    ObjectNode sum = Json.MAPPER.createObjectNode();
    for (String kind : List.of("prompt", "reply")) {
      sum.put(
          kind,
          turns.stream()
              .mapToInt(turn -> answer(turn).at("/composer/tokens/" + kind).asInt())
              .sum());
    }
    return sum;
  }

  private static ObjectNode view(Turn turn) {
    ObjectNode view = Json.MAPPER.createObjectNode();
    boolean form = turn.source().equals(Turns.FORM);
    view.put("messageId", turn.messageId()).put("message", form ? "" : turn.message());
    if (form) {
      view.set("patch", Json.parse(turn.message()));
    }
    view.put("source", turn.source()).put("receivedAt", turn.receivedAt().toString());
    view.set("answer", turn.answer().isPresent() ? answer(turn) : null);
    return view;
  }

  private void erase(Context ctx) {
    store.erase(open(store, ctx, ctx.pathParam("id")).id());
    ctx.status(204);
  }

  private void readTurn(Context ctx) {
    reply.give(ctx, turn(store, ctx, open(store, ctx, ctx.pathParam("id"))));
  }

  /**
   * The conversation's turn that the request's path names.
   *
   * @throws RequestRefused 404 when there is none
   */
  static Turn turn(ConversationStore store, Context ctx, Conversation conversation) {
    String messageId = ctx.pathParam("messageId");
    return store
        .findTurn(conversation.id(), messageId)
        .orElseThrow(
            () -> ProblemType.NOT_FOUND.refuse("The conversation has no turn " + messageId + "."));
  }
}
