package org.zhinan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zhinan.conversation.Turn;

/**
 * A turn as server-sent events, numbered from 1: accepted, facts, verdict, citations, deltas, done.
 * The same answer gives the same events, so that a broken stream goes on after the last id. While
 * nothing else is sent, a comment line at every beat keeps what lies between from hanging up.
 */
final class TurnEvents implements AutoCloseable {

  private final OutputStream out;
  private final int after;
  private final Heartbeat.Beating beating;
  private int sent;
  private volatile boolean broken;

  private TurnEvents(OutputStream out, int after, Heartbeat heartbeat) {
    this.out = out;
    this.after = after;
    this.beating = heartbeat.keep(this::comment);
  }

  /**
   * Begins the stream after the last event that the client has, by its {@code Last-Event-ID}. What
   * is sent goes out at once: it is not compressed.
   */
  static TurnEvents begin(Context ctx, Heartbeat heartbeat) {
    ctx.contentType("text/event-stream; charset=utf-8").header("X-Accel-Buffering", "no");
    try {
      return new TurnEvents(ctx.res().getOutputStream(), last(ctx), heartbeat);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int last(Context ctx) {
    String id = ctx.header("Last-Event-ID");
    return id != null && id.matches("\\d{1,6}") ? Integer.parseInt(id) : 0;
  }

  static boolean areWanted(Context ctx) {
    String accept = ctx.header("Accept");
    return accept != null && accept.contains("text/event-stream");
  }

  /** The turn is written down. */
  void accepted(Turn turn, JsonNode extra) {
    ObjectNode accepted = Json.MAPPER.createObjectNode();
    accepted.put("conversationId", turn.conversationId()).put("messageId", turn.messageId());
    accepted.setAll((ObjectNode) extra);
    send("accepted", accepted);
  }

  /**
   * Everything that a standing answer holds, and the end. How a model's text came in pieces is not
   * kept: who heard some of it is given all of it anew.
   */
  void answer(ObjectNode answer) {
    decided(answer);
    if (after > sent && answer.path("composer").hasNonNull("asked")) {
      sent = after;
      replaced(answer.path("text").asText());
    } else {
      text(answer.path("text").asText());
    }
    done(answer);
  }

  /** What is final before any model is asked. */
  void decided(ObjectNode answer) {
    send("facts", part(answer, "facts"));
    send("verdict", part(answer, "verdict"));
    send("citations", part(answer, "citations"));
  }

  /** Our own text, line by line. */
  void text(String text) {
    pieces(text).forEach(piece -> send("delta", Json.MAPPER.createObjectNode().put("text", piece)));
  }

  /** A model's text that was checked. */
  void explained(String text) {
    send("delta", Json.MAPPER.createObjectNode().put("text", text).put("by", "model"));
  }

  /** The text from its beginning. */
  void replaced(String text) {
    send("replace", Json.MAPPER.createObjectNode().put("text", text));
  }

  void done(ObjectNode answer) {
    send("done", answer);
  }

  /** Whether nothing reaches the client any more. */
  boolean isBroken() {
    return broken;
  }

  /** The answer could not be made; the turn stays accepted. */
  void failed(Problem problem) {
    send("error", problem);
  }

  private static ObjectNode part(ObjectNode answer, String name) {
    return Json.MAPPER.createObjectNode().set(name, answer.get(name));
  }

  /** The text line by line, line ends included; together they are the text. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      pieces.add(text.substring(from, end + 1));
      from = end + 1;
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  private void send(String event, Object data) {
    sent++;
    if (sent <= after) {
      return;
    }
    String json = new String(Json.bytes(data), StandardCharsets.UTF_8);
    write("id: " + sent + "\nevent: " + event + "\ndata: " + json + "\n\n");
  }

  /** Tells nothing. That the client is gone shows with the next event. */
  private void comment() {
    try {
      write(":\n\n");
    } catch (UncheckedIOException e) {
      beating.close();
    }
  }

  private synchronized void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      broken = true;
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    beating.close();
  }
}
