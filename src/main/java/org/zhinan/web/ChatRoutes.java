package org.zhinan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.zhinan.base.Ulid;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;

/** Takes a message, writes it down, answers it: as JSON, or as a stream of events. */
public final class ChatRoutes implements Routes {

  private final Calls calls;
  private final ConversationStore store;
  private final TurnReply reply;
  private final Clock clock;
  private final Tokens tokens = new Tokens();

  public ChatRoutes(Calls calls, ConversationStore store, TurnReply reply, Clock clock) {
    this.calls = calls;
    this.store = store;
    this.reply = reply;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/chat", this::chat);
  }

  private void chat(Context ctx) {
    Instant now = clock.instant();
    ChatInput input = ChatInput.read(Json.readObject(ctx), calls, now);
    Turn turn = accept(ctx, input, now);
    ObjectNode token = Json.MAPPER.createObjectNode();
    if (input.conversationId().isEmpty()) {
      findToken(turn).ifPresent(t -> show(ctx, turn, t, token));
    }
    reply.give(ctx, turn, token);
  }

  /** The turn as it is written down: this one, or the one that the client's key stands for. */
  private Turn accept(Context ctx, ChatInput input, Instant now) {
    Optional<Conversation> known = input.conversationId().map(id -> open(ctx, input, id));
    String conversationId = known.map(Conversation::id).orElseGet(() -> Ulid.at(now));
    Turn wanted = turn(input, conversationId, now);
    Turn standing =
        known.isPresent() ? store.accept(wanted) : store.acceptFirst(begin(wanted, input), wanted);
    SameRequest.require(standing, wanted);
    return standing;
  }

  private Conversation open(Context ctx, ChatInput input, String id) {
    Conversation conversation = ConversationRoutes.open(store, ctx, id);
    if (input.callNamed()) {
      ConversationRoutes.requireCall(conversation, input.desk().pack().call());
    }
    return conversation;
  }

  private Conversation begin(Turn first, ChatInput input) {
    String id = first.conversationId();
    String hash = Tokens.hash(tokens.make(id));
    return new Conversation(id, input.desk().pack().call(), hash, first.receivedAt());
  }

  private static Turn turn(ChatInput input, String conversationId, Instant now) {
    return new Turn(
        Ulid.at(now),
        conversationId,
        input.clientMessageId(),
        input.bodyHash(),
        input.message(),
        "message",
        input.asOf(),
        input.locale(),
        now,
        Optional.empty(),
        Optional.empty());
  }

  private Optional<String> findToken(Turn turn) {
    return store
        .findConversation(turn.conversationId())
        .flatMap(conversation -> tokens.find(conversation).or(() -> renew(conversation)));
  }

  /**
   * A token anew, when a process that is gone gave the first one and nobody went on with it: the
   * client that asks again has the message's own key, and lost the answer that bore the token.
   */
  private Optional<String> renew(Conversation conversation) {
    String token = tokens.make(conversation.id());
    return Optional.of(token).filter(t -> store.renewToken(conversation, Tokens.hash(t)));
  }

  private static void show(Context ctx, Turn turn, String token, ObjectNode extra) {
    Tokens.set(ctx, turn.conversationId(), token);
    extra.put("conversationToken", token);
  }
}
