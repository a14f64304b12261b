package org.zhinan.store;

import java.time.Instant;
import java.util.Optional;
import org.zhinan.base.Ulid;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.Turn;

/** Conversations and turns to store. */
public final class Examples {

  public static final Instant NOON = Instant.parse("2026-11-24T04:00:00.123456789Z");

  private Examples() {}

  public static Conversation conversation(String id) {
    return new Conversation(id, "guokefazi-2020-250", "5e884898da28", NOON);
  }

  public static Turn turn(String conversationId, String clientMessageId) {
    return turn(conversationId, Optional.of(clientMessageId), NOON);
  }

  public static Turn turn(String conversationId, Optional<String> key, Instant receivedAt) {
    return new Turn(
        Ulid.at(receivedAt),
        conversationId,
        key,
        "b10dd4",
        "企业可以牵头1.4吗？\n😀 'quoted' \"twice\"",
        "message",
        Instant.parse("2020-10-20T00:00:00Z"),
        "zh-CN",
        receivedAt,
        Optional.empty(),
        Optional.empty());
  }
}
