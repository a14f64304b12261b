package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The chat, as a page of our own and as a frame on other pages, which {@code widget.js} puts there;
 * and what tells a page's owner why it would not show.
 */
public final class ChatPage implements Routes {

  private final Framing framing;
  private final byte[] page;

  /**
   * @param retentionDays how long a conversation is kept, as the page tells it
   */
  public ChatPage(Framing framing, int retentionDays) {
    this.framing = framing;
    this.page =
        ImportMaps.fill(
            Assets.text("chat/index.html")
                .replace("{{days}}", String.valueOf(retentionDays))
                .getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void add(RoutesConfig routes) {
    String policy = ImportMaps.permit(page);
    routes.get("/", ctx -> show(ctx, policy));
    routes.get("/widget", ctx -> show(ctx, framing.permit(policy)));
    routes.get("/api/v1/widget", this::check);
  }

  private void show(Context ctx, String policy) {
    ctx.header("Content-Security-Policy", policy);
    Kept.give(ctx, "text/html; charset=utf-8", page);
  }

  private void check(Context ctx) {
    String origin = Parameters.text(ctx, "origin", 300);
    String host = String.valueOf(ctx.header("Host"));
    boolean wellFormed = Framing.isOrigin(origin);
    boolean allowed = wellFormed && framing.allows(origin, host);
    Json.write(ctx, 200, Map.of("origin", origin, "wellFormed", wellFormed, "allowed", allowed));
  }
}
