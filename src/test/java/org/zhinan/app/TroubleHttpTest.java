package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.web.Http;

/** What a client meets when the server was started anew, or its store fails. */
class TroubleHttpTest {

  private static final String FIRST =
      "{\"message\": \"企业可以牵头1.4吗？\", \"clientMessageId\": \"key-1\"}";

  @TempDir private Path data;

  @Test
  void a_first_message_retried_after_a_restart_gives_its_conversation_and_a_token_that_opens_it() {
    JsonNode before = withServer(http -> http.post("/api/v1/chat", FIRST).json());

    withServer(
        http -> {
          JsonNode again = http.post("/api/v1/chat", FIRST).json();
          String path = "/api/v1/conversations/" + before.path("conversationId").asText();

          assertThat(again.path("messageId")).isEqualTo(before.path("messageId"));
          assertThat(again.path("text")).isEqualTo(before.path("text"));
          assertThat(get(http, path, again).status()).isEqualTo(200);
          assertThat(get(http, path, before).status()).isEqualTo(401);
          return again;
        });
  }

  @Test
  void a_token_stays_good_after_a_restart_and_no_retry_replaces_it_once_the_talk_went_on() {
    JsonNode before = withServer(http -> http.post("/api/v1/chat", FIRST).json());
    String id = before.path("conversationId").asText();
    String second = "{\"message\": \"那1.9呢\", \"conversationId\": \"" + id + "\"}";

    withServer(
        http -> {
          Http.Reply next =
              http.send(
                  "/api/v1/chat",
                  b ->
                      b.header("Authorization", "Bearer " + token(before))
                          .header("Content-Type", "application/json")
                          .POST(BodyPublishers.ofString(second)));
          assertThat(next.status()).isEqualTo(200);

          JsonNode again = http.post("/api/v1/chat", FIRST).json();
          assertThat(again.has("conversationToken")).isFalse();
          assertThat(get(http, "/api/v1/conversations/" + id, before).status()).isEqualTo(200);
          return again;
        });
  }

  @Test
  void while_the_store_fails_the_service_is_unavailable_and_names_the_hotline() {
    withServer(
        http -> {
          JsonNode answer = http.post("/api/v1/chat", FIRST).json();
          breakStore();

          Http.Reply reply = http.post("/api/v1/chat", "{\"message\": \"x\"}");

          assertThat(reply.status()).isEqualTo(503);
          assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
          assertThat(reply.header("Retry-After")).isNotEmpty();
          assertThat(reply.json().path("type").asText())
              .isEqualTo("urn:zhinan:problem:unavailable");
          assertThat(reply.json().path("detail").asText())
              .contains("010-68598010")
              .doesNotContain("SQL")
              .doesNotContain(data.toString());
          assertThat(http.get("/api/v1/search?q=x").status()).isEqualTo(200);
          return answer;
        });
  }

  @Test
  void a_message_that_waits_for_its_answer_gets_it_before_the_next_one_is_answered() {
    withServer(
        http -> {
          JsonNode first = http.post("/api/v1/chat", FIRST).json();
          String id = first.path("conversationId").asText();
          inStore(
              "INSERT INTO turn (message_id, conversation_id, body_hash, message, source, as_of,"
                  + " locale, received_at) SELECT message_id || '2', conversation_id, body_hash,"
                  + " '我1961年出生。', source, as_of, locale, received_at FROM turn");

          String next = "{\"message\": \"那1.9呢\", \"conversationId\": \"" + id + "\"}";
          Http.Reply reply =
              http.send(
                  "/api/v1/chat",
                  b ->
                      b.header("Authorization", "Bearer " + token(first))
                          .header("Content-Type", "application/json")
                          .POST(BodyPublishers.ofString(next)));

          assertThat(reply.json().path("facts").toString()).contains("leader.birthDate");
          return first;
        });
  }

  private void breakStore() {
    inStore("ALTER TABLE turn RENAME TO gone");
  }

  /** What another program does to the database behind the server's back. */
  private void inStore(String sql) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("zhinan.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private JsonNode withServer(java.util.function.Function<Http, JsonNode> work) {
    Config config =
        Config.of(Map.of(), Map.of("port", "0", "data", data.toString(), "vectors", "off"));
    try (Server server = Server.start(config, Clock.systemUTC())) {
      return work.apply(new Http(server.address()));
    }
  }

  private static Http.Reply get(Http http, String path, JsonNode answer) {
    return http.send(path, b -> b.header("Authorization", "Bearer " + token(answer)));
  }

  private static String token(JsonNode answer) {
    return answer.path("conversationToken").asText();
  }
}
