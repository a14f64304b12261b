package org.zhinan.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhinan.base.AsOf;
import org.zhinan.base.Ulid;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Pack;

/** The facts of a conversation's own case, read and corrected by whoever has its token. */
public final class FactsRoutes implements Routes {

  private static final String PATH = "/api/v1/conversations/{id}/facts";

  private final Calls calls;
  private final ConversationStore store;
  private final Turns turns;
  private final TurnReply reply;
  private final Clock clock;

  public FactsRoutes(
      Calls calls, ConversationStore store, Turns turns, TurnReply reply, Clock clock) {
    this.calls = calls;
    this.store = store;
    this.turns = turns;
    this.reply = reply;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::read);
    routes.patch(PATH, this::correct);
  }

  private void read(Context ctx) {
    Conversation conversation = open(ctx);
    Json.write(ctx, 200, FactSheetJson.write(turns.state(conversation.id()).own()));
  }

  /** Writes the patch down as a turn of its own, then answers the last question again. */
  private void correct(Context ctx) {
    Conversation conversation = open(ctx);
    JsonNode patch = Json.readObject(ctx, "application/merge-patch+json");
    Pack pack = calls.getDesk(Optional.of(conversation.call())).pack();
    check(patch, pack);
    Turn wanted = turn(ctx, conversation.id(), patch, pack);
    Turn standing = store.accept(wanted);
    SameRequest.require(standing, wanted);
    reply.give(ctx, standing);
  }

  private Conversation open(Context ctx) {
    Conversation conversation = ConversationRoutes.open(store, ctx, ctx.pathParam("id"));
    Parameters.find(ctx, "call")
        .ifPresent(call -> ConversationRoutes.requireCall(conversation, call));
    return conversation;
  }

  private static void check(JsonNode patch, Pack pack) {
    List<Problem.InputError> errors =
        FactSheetJson.patch(FactSheet.EMPTY, patch, pack.facts()).errors().stream()
            .map(error -> new Problem.InputError(error.pointer(), error.detail()))
            .toList();
    Input.check(errors);
  }

  private Turn turn(Context ctx, String conversationId, JsonNode patch, Pack pack) {
    String json = new String(Json.bytes(patch), StandardCharsets.UTF_8);
    List<Turn> before = store.listTurns(conversationId);
    Optional<Turn> last =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    Instant now = clock.instant();
    return new Turn(
        Ulid.at(now),
        conversationId,
        Parameters.find(ctx, "clientMessageId"),
        Sha256.hex((conversationId + json).getBytes(StandardCharsets.UTF_8)),
        json,
        Turns.FORM,
        Parameters.find(ctx, "asOf")
            .map(text -> asOf(text, pack))
            .orElseGet(() -> last.filter(Turns::isForAnotherTime).map(Turn::asOf).orElse(now)),
        Parameters.find(ctx, "locale").or(() -> last.map(Turn::locale)).orElse("zh-CN"),
        now,
        Optional.empty(),
        Optional.empty());
  }

  private static Instant asOf(String text, Pack pack) {
    return AsOf.parse(text, pack.info().zone())
        .orElseThrow(
            () ->
                Parameters.refuse(
                    "asOf", "must be a date (2020-10-20) or an instant with its offset"));
  }
}
