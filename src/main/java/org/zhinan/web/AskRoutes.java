package org.zhinan.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhinan.base.Ulid;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;
import org.zhinan.dialogue.assisted.TurnAudience;
import org.zhinan.web.page.AskPage;
import org.zhinan.web.page.AskPage.Told;

/**
 * Asking without any script: a form that is sent, and a page that shows the conversation. The
 * conversation opens with a cookie of its own.
 */
public final class AskRoutes implements Routes {

  private static final String PATH = "/ask";
  private static final int LONGEST = 4000;

  private final Calls calls;
  private final ConversationStore store;
  private final Turns turns;
  private final Clock clock;
  private final Tokens tokens = new Tokens();

  public AskRoutes(Calls calls, ConversationStore store, Turns turns, Clock clock) {
    this.calls = calls;
    this.store = store;
    this.turns = turns;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::show);
    routes.post(PATH, this::ask);
  }

  private void show(Context ctx) {
    Optional<Conversation> conversation =
        Parameters.find(ctx, "conversation").map(id -> open(ctx, id));
    List<Told> told =
        conversation.map(c -> store.listTurns(c.id())).orElse(List.of()).stream()
            .map(AskRoutes::told)
            .toList();
    Locale locale = Parameters.locale(ctx.queryParam("lang"));
    AskPage page =
        new AskPage(
            Assets.text("ask/page.html"),
            PageTexts.of("ask", locale),
            conversation.map(Conversation::id).orElse(""));
    byte[] html = page.render(told).getBytes(StandardCharsets.UTF_8);
    ctx.contentType("text/html; charset=utf-8").result(html);
  }

  private static Told told(Turn turn) {
    boolean form = turn.source().equals(Turns.FORM);
    return new Told(form ? "" : turn.message(), answer(turn));
  }

  private static JsonNode answer(Turn turn) {
    return Json.parse(turn.answer().orElse("{}"));
  }

  /** Writes the message down, answers it, and leads to the page that shows the answer. */
  private void ask(Context ctx) {
    String message = form(ctx, "message").strip();
    Optional<Conversation> known =
        Optional.of(form(ctx, "conversation")).filter(id -> !id.isEmpty()).map(id -> open(ctx, id));
    String language = form(ctx, "lang");
    String id = known.map(Conversation::id).orElse("");
    if (!message.isEmpty()) {
      Turn turn = accept(known, message.substring(0, Math.min(message.length(), LONGEST)), ctx);
      id = turns.answer(turn, TurnAudience.silent()).conversationId();
      if (known.isEmpty()) {
        remember(ctx, id);
      }
    }
    ctx.redirect(
        PATH + "?conversation=" + id + "&lang=" + language + "#last", HttpStatus.SEE_OTHER);
  }

  private Turn accept(Optional<Conversation> known, String message, Context ctx) {
    Instant now = clock.instant();
    String id = known.map(Conversation::id).orElseGet(() -> Ulid.at(now));
    String locale = form(ctx, "lang").equals("en") ? "en" : "zh-CN";
    Turn turn = turn(id, message, locale, now);
    if (known.isPresent()) {
      return store.accept(turn);
    }
    String call = calls.getDesk(Optional.empty()).pack().call();
    return store.acceptFirst(new Conversation(id, call, Tokens.hash(tokens.make(id)), now), turn);
  }

  private static Turn turn(String conversationId, String message, String locale, Instant now) {
    return new Turn(
        Ulid.at(now),
        conversationId,
        Optional.empty(),
        Sha256.hex(message.getBytes(StandardCharsets.UTF_8)),
        message,
        "message",
        now,
        locale,
        now,
        Optional.empty(),
        Optional.empty());
  }

  private Conversation open(Context ctx, String id) {
    return ConversationRoutes.open(store, ctx, id);
  }

  private void remember(Context ctx, String id) {
    Cookie cookie = new Cookie(Tokens.cookie(id), tokens.make(id));
    cookie.setPath(PATH);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    ctx.cookie(cookie);
  }

  private static String form(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }
}
