package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.web.Http;

/** The chat over HTTP, with everything real behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChatHttpTest {

  private static final String CHAT = "/api/v1/chat";
  private static final String QUESTION = "企业可以牵头1.4吗？";

  private Server server;
  private Http http;

  @BeforeAll
  void start(@TempDir Path data) {
    Config config =
        Config.of(
            Map.of(),
            Map.of("port", "0", "data", data.resolve("store").toString(), "vectors", "off"));
    Instant now = Instant.parse("2020-10-20T04:00:00Z");
    server = Server.start(config, Clock.fixed(now, ZoneOffset.UTC));
    http = new Http(server.address());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_question_gets_its_verdict_and_its_clause() {
    JsonNode answer = http.post(CHAT, message(QUESTION)).json();

    assertThat(answer.path("kind").asText()).isEqualTo("eligibility");
    assertThat(answer.path("verdict").path("answer").asText()).isEqualTo("no");
    assertThat(answer.path("text").asText()).startsWith("不可以");
    assertThat(answer.path("citations").toString()).contains("企业仅可作为项目参与单位");
    assertThat(answer.path("conversationToken").asText()).hasSizeGreaterThanOrEqualTo(43);
  }

  @Test
  void the_same_key_with_the_same_body_gives_the_same_answer_and_with_another_a_conflict() {
    String body = "{\"message\": \"" + QUESTION + "\", \"clientMessageId\": \"key-1\"}";
    String again =
        "{\"clientMessageId\": \"key-1\", \"call\": null, \"message\": \"" + QUESTION + "\"}";
    String other = "{\"message\": \"1.3呢\", \"clientMessageId\": \"key-1\"}";

    JsonNode first = http.post(CHAT, body).json();

    assertThat(http.post(CHAT, again).json()).isEqualTo(first);
    assertThat(http.post(CHAT, other).status()).isEqualTo(409);
  }

  @Test
  void a_conversation_opens_with_its_token_only() {
    JsonNode answer = http.post(CHAT, message(QUESTION)).json();
    String path = "/api/v1/conversations/" + answer.path("conversationId").asText();
    String token = answer.path("conversationToken").asText();

    assertThat(http.get(path).status()).isEqualTo(401);
    assertThat(get(path, token + "x").status()).isEqualTo(401);
    assertThat(get(path, token).json().path("turns").get(0).path("message").asText())
        .isEqualTo(QUESTION);

    assertThat(http.send(path, b -> b.header("Authorization", "Bearer " + token).DELETE()).status())
        .isEqualTo(204);
    assertThat(get(path, token).status()).isEqualTo(404);
  }

  @Test
  void a_turn_comes_as_events_whose_deltas_make_up_the_text() {
    Http.Reply reply =
        http.send(
            CHAT,
            b ->
                b.header("Accept", "text/event-stream")
                    .header("Content-Type", "application/json")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(message(QUESTION))));

    assertThat(reply.header("Content-Type")).startsWith("text/event-stream");
    List<String> events = lines(reply.body(), "event: ");
    assertThat(events.subList(0, 4)).containsExactly("accepted", "facts", "verdict", "citations");
    assertThat(events.get(events.size() - 1)).isEqualTo("done");
    List<String> data = lines(reply.body(), "data: ");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).equals("delta")) {
        text.append(Http.parse(data.get(i)).path("text").asText());
      }
    }
    JsonNode done = Http.parse(data.get(data.size() - 1));
    assertThat(text).hasToString(done.path("text").asText());
    assertThat(lines(reply.body(), "id: ").get(0)).isEqualTo("1");
  }

  @Test
  void a_broken_stream_goes_on_after_the_last_event() {
    JsonNode answer = http.post(CHAT, message(QUESTION)).json();
    String path =
        "/api/v1/conversations/"
            + answer.path("conversationId").asText()
            + "/turns/"
            + answer.path("messageId").asText();

    Http.Reply rest =
        http.send(
            path,
            b ->
                b.header("Accept", "text/event-stream")
                    .header("Last-Event-ID", "3")
                    .header(
                        "Authorization", "Bearer " + answer.path("conversationToken").asText()));

    assertThat(lines(rest.body(), "event: ").get(0)).isEqualTo("citations");
    assertThat(lines(rest.body(), "id: ").get(0)).isEqualTo("4");
  }

  @Test
  void later_turns_know_what_was_asked_before() {
    JsonNode first = http.post(CHAT, message(QUESTION)).json();
    String body =
        "{\"message\": \"那1.9呢\", \"conversationId\": \""
            + first.path("conversationId").asText()
            + "\"}";

    Http.Reply second =
        http.send(
            CHAT,
            b ->
                b.header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + first.path("conversationToken").asText())
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));

    assertThat(second.json().path("verdict").path("directions").toString()).contains("A1-1.9");
    assertThat(second.json().has("conversationToken")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                         | 400 | /message
          {"message": ""}                            | 400 | /message
          {"message": " \\n "}                       | 400 | /message
          {"message": 1}                             | 422 | /message
          {"message": "x", "locale": 1}              | 422 | /locale
          {"message": "x", "asOf": "2020-13-01"}     | 422 | /asOf
          {"message": "x", "asOf": "+99999-01-01"}   | 422 | /asOf
          {"message": "x", "msg": "y"}               | 422 | /msg
          {"message": "x", "clientMessageId": ""}    | 422 | /clientMessageId
          """)
  void a_message_that_cannot_be_taken_is_a_problem_with_its_place(
      String body, int status, String pointer) {
    Http.Reply reply = http.post(CHAT, body);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.json().path("errors").get(0).path("pointer").asText()).isEqualTo(pointer);
  }

  @Test
  void four_thousand_characters_are_taken_and_one_more_is_not() {
    assertThat(http.post(CHAT, message("好".repeat(4000))).status()).isEqualTo(200);
    assertThat(http.post(CHAT, message("好".repeat(4001))).status()).isEqualTo(400);
  }

  @Test
  void unknown_conversations_and_calls_are_problems() {
    assertThat(http.post(CHAT, "{\"message\": \"x\", \"conversationId\": \"none\"}").status())
        .isEqualTo(404);
    assertThat(http.post(CHAT, "{\"message\": \"x\", \"call\": \"none\"}").status()).isEqualTo(404);
  }

  private Http.Reply get(String path, String token) {
    return http.send(path, b -> b.header("Authorization", "Bearer " + token));
  }

  private static String message(String text) {
    return "{\"message\": \"" + text + "\"}";
  }

  private static List<String> lines(String stream, String prefix) {
    List<String> found = new ArrayList<>();
    stream
        .lines()
        .filter(l -> l.startsWith(prefix))
        .forEach(l -> found.add(l.substring(prefix.length())));
    return found;
  }
}
