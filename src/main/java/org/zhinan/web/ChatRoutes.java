package org.zhinan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhinan.base.Ulid;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;

/** Takes a message, writes it down, answers it: as JSON, or as a stream of events. */
public final class ChatRoutes implements Routes {

  private static final Logger LOG = LoggerFactory.getLogger(ChatRoutes.class);

  private final Calls calls;
  private final ConversationStore store;
  private final Turns turns;
  private final Clock clock;
  private final Tokens tokens = new Tokens();

  public ChatRoutes(Calls calls, ConversationStore store, Turns turns, Clock clock) {
    this.calls = calls;
    this.store = store;
    this.turns = turns;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/chat", this::chat);
  }

  private void chat(Context ctx) {
    ChatInput input = ChatInput.read(Json.readObject(ctx), calls, clock.instant());
    Turn turn = accept(ctx, input);
    ObjectNode token = Json.MAPPER.createObjectNode();
    if (input.conversationId().isEmpty()) {
      findToken(turn).ifPresent(t -> show(ctx, turn, t, token));
    }
    if (TurnEvents.areWanted(ctx)) {
      stream(ctx, turn, token);
    } else {
      Json.write(ctx, 200, answer(turn, token));
    }
  }

  /** The turn as it is written down: this one, or the one that the client's key stands for. */
  private Turn accept(Context ctx, ChatInput input) {
    Optional<Conversation> known = input.conversationId().map(id -> open(ctx, input, id));
    Instant now = clock.instant();
    String conversationId = known.map(Conversation::id).orElseGet(() -> Ulid.at(now));
    Turn wanted = turn(input, conversationId, now);
    Turn standing =
        known.isPresent() ? store.accept(wanted) : store.acceptFirst(begin(wanted, input), wanted);
    boolean otherBody = !standing.bodyHash().equals(input.bodyHash());
    boolean otherPlace =
        known.isPresent() && !standing.conversationId().equals(wanted.conversationId());
    if (otherBody || otherPlace) {
      throw ProblemType.CONFLICT.refuse(
          "This clientMessageId was used for another message; use a new one.",
          new Problem.InputError("/clientMessageId", "used before with another body"));
    }
    return standing;
  }

  private Conversation open(Context ctx, ChatInput input, String id) {
    Conversation conversation = ConversationRoutes.open(store, ctx, id);
    if (input.callNamed() && !conversation.call().equals(input.desk().pack().call())) {
      throw ProblemType.CONFLICT.refuse(
          "This conversation is about "
              + conversation.call()
              + "; begin another one for "
              + input.desk().pack().call()
              + ".",
          new Problem.InputError("/call", "the conversation is about " + conversation.call()));
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
    return store.findConversation(turn.conversationId()).flatMap(tokens::find);
  }

  private static void show(Context ctx, Turn turn, String token, ObjectNode extra) {
    Tokens.set(ctx, turn.conversationId(), token);
    extra.put("conversationToken", token);
  }

  private ObjectNode answer(Turn turn, ObjectNode token) {
    ObjectNode answer = ConversationRoutes.answer(turns.answer(turn));
    answer.setAll(token);
    return answer;
  }

  private void stream(Context ctx, Turn turn, ObjectNode token) {
    TurnEvents events = TurnEvents.begin(ctx, 0);
    events.accepted(turn, token);
    try {
      events.answer(answer(turn, token));
    } catch (RuntimeException e) {
      LOG.error("the turn {} could not be answered", turn.messageId(), e);
      events.failed(
          ProblemType.INTERNAL.problem("The message is kept; ask for this turn again later."));
    }
  }
}
