package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.web.Http;

/** Correcting the facts of a conversation, with everything real behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsHttpTest {

  private Server server;
  private Http http;

  @BeforeAll
  void start(@TempDir Path data) {
    Config config =
        Config.of(
            Map.of(),
            Map.of("port", "0", "data", data.resolve("store").toString(), "vectors", "off"));
    Duration back = Duration.between(Instant.now(), Instant.parse("2020-10-20T04:00:00Z"));
    server = Server.start(config, Clock.offset(Clock.systemUTC(), back));
    http = new Http(server.address());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_corrected_fact_answers_the_last_question_again() {
    Talk talk = begin("我们是企业，能牵头1.4吗？", "");
    assertThat(talk.first.path("verdict").path("overall").asText()).isEqualTo("ineligible");

    JsonNode corrected = talk.patch("{\"lead\": {\"type\": \"university\"}}").json();

    assertThat(corrected.path("verdict").path("overall").asText()).isEqualTo("undetermined");
    assertThat(corrected.path("verdict").path("directions").get(0).asText()).isEqualTo("A1-1.4");
    JsonNode fact = corrected.path("facts").get(0);
    assertThat(fact.path("fact").asText()).isEqualTo("lead.type");
    assertThat(fact.path("value").asText()).isEqualTo("university");
    assertThat(fact.path("source").asText()).isEqualTo("form");
    assertThat(talk.facts().toString()).isEqualTo("{\"lead\":{\"type\":\"university\"}}");
  }

  @Test
  void null_forgets_and_what_was_forgotten_is_asked_for_again() {
    Talk talk = begin("我们是企业，能牵头1.4吗？", "");

    JsonNode forgotten = talk.patch("{\"lead\": {\"type\": null}}").json();

    assertThat(forgotten.path("facts")).isEmpty();
    assertThat(forgotten.path("verdict").path("missing").toString()).contains("lead.type");
    assertThat(talk.facts()).isEmpty();
  }

  @Test
  void a_correction_is_a_turn_of_the_conversation_with_its_source() {
    Talk talk = begin("我们是企业，能牵头1.4吗？", "");
    JsonNode answer = talk.patch("{\"leader\": {\"birthDate\": \"1958\"}}").json();

    JsonNode turns = talk.get("").json().path("turns");

    assertThat(turns).hasSize(2);
    assertThat(turns.get(1).path("source").asText()).isEqualTo("form");
    assertThat(turns.get(1).path("message").asText()).isEmpty();
    assertThat(turns.get(1).path("patch").toString())
        .isEqualTo("{\"leader\":{\"birthDate\":\"1958\"}}");
    assertThat(turns.get(1).path("answer")).isEqualTo(answer);
    assertThat(talk.get("/turns/" + answer.path("messageId").asText()).json()).isEqualTo(answer);
  }

  @Test
  void later_messages_know_what_the_form_said() {
    Talk talk = begin("企业可以牵头1.4吗？", "");
    talk.patch("{\"leader\": {\"birthDate\": \"1958-05\"}}");

    JsonNode next = talk.say("我能当负责人吗？").json();

    assertThat(next.path("verdict").path("answer").asText()).isEqualTo("no");
  }

  @Test
  void it_is_answered_for_the_moment_that_the_conversation_was_asked_for() {
    Talk then = begin("我们是企业，能牵头1.4吗？", ", \"asOf\": \"2020-12-01\"");
    Talk now = begin("我们是企业，能牵头1.4吗？", "");
    String patch = "{\"lead\": {\"type\": \"university\"}}";

    assertThat(state(then.patch(patch))).isEqualTo("closed");
    assertThat(state(now.patch(patch))).isEqualTo("open");
    assertThat(state(now.patch("?asOf=2020-10-01", patch))).isEqualTo("before");
  }

  @Test
  void it_comes_as_events_where_they_are_wanted() {
    Talk talk = begin("我们是企业，能牵头1.4吗？", "");

    Http.Reply reply =
        http.send(
            talk.path("/facts"),
            b ->
                b.header("Authorization", "Bearer " + talk.token())
                    .header("Accept", "text/event-stream")
                    .header("Content-Type", "application/json")
                    .method("PATCH", BodyPublishers.ofString("{\"lead\": {\"type\": null}}")));

    assertThat(reply.header("Content-Type")).startsWith("text/event-stream");
    assertThat(reply.body()).contains("event: accepted\n", "event: done\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"lead": {"type": "firm"}}                    | 422 | /lead/type          | must be one of
          {"leed": {}}                                  | 422 | /leed               | allowed are
          {"lead": {"tpye": null}}                      | 422 | /lead/tpye          | allowed are
          {"leader": {"birthDate": 1958}}               | 422 | /leader/birthDate   | must be a day, month or year
          {"leader": {"monthsPerYear": 13}}             | 422 | /leader/monthsPerYear | at most 12
          {"partners": []}                              | 422 | /partners           | stable key
          {"complete": ["lead"]}                        | 422 | /complete/0         | is no list
          {"lead": {"type": "enterprise"}               | 400 | ''                  | ''
          [{"lead": null}]                              | 400 | ''                  | must be a JSON object
          """)
  void what_cannot_be_taken_is_told_with_its_place_and_changes_nothing(
      String patch, int status, String pointer, String allowed) {
    Talk talk = begin("企业可以牵头1.4吗？", "");

    Http.Reply reply = talk.patch(patch);

    assertThat(reply.status()).isEqualTo(status);
    JsonNode error = reply.json().path("errors").get(0);
    assertThat(error.path("pointer").asText()).isEqualTo(pointer);
    assertThat(error.path("detail").asText()).contains(allowed);
    assertThat(talk.get("").json().path("turns")).hasSize(1);
  }

  @Test
  void only_whoever_has_the_token_of_a_conversation_there_is_may_correct_it() {
    Talk talk = begin("企业可以牵头1.4吗？", "");
    Talk other = begin("企业可以牵头1.4吗？", "");
    Talk stranger = new Talk(talk.id(), other.token(), talk.first);

    assertThat(new Talk("none", talk.token(), talk.first).patch("{}").status()).isEqualTo(404);
    assertThat(stranger.patch("{}").status()).isEqualTo(401);
    assertThat(stranger.get("/facts").status()).isEqualTo(401);
    assertThat(stranger.patch("{").status()).as("the token comes before the body").isEqualTo(401);
    assertThat(talk.patch("?call=another-call", "{}").status()).isEqualTo(409);
    assertThat(talk.patch("?call=guokefazi-2020-250", "{}").status()).isEqualTo(200);
    assertThat(talk.patch("?asOf=soon", "{}").status()).isEqualTo(400);
  }

  @Test
  void the_merge_patchs_own_media_type_is_taken_and_others_are_not() {
    Talk talk = begin("企业可以牵头1.4吗？", "");

    assertThat(talk.patchAs("application/merge-patch+json").status()).isEqualTo(200);
    assertThat(talk.patchAs("application/json; charset=utf-8").status()).isEqualTo(200);
    assertThat(talk.patchAs("application/json-patch+json").status()).isEqualTo(415);
  }

  private Talk begin(String message, String more) {
    JsonNode first =
        http.post("/api/v1/chat", "{\"message\": \"" + message + "\"" + more + "}").json();
    return new Talk(
        first.path("conversationId").asText(), first.path("conversationToken").asText(), first);
  }

  private static String state(Http.Reply reply) {
    return reply.json().path("verdict").path("window").path("state").asText();
  }

  /** A conversation and what opens it. */
  private final class Talk {

    private final String id;
    private final String token;
    private final JsonNode first;

    Talk(String id, String token, JsonNode first) {
      this.id = id;
      this.token = token;
      this.first = first;
    }

    String id() {
      return id;
    }

    String token() {
      return token;
    }

    String path(String below) {
      return "/api/v1/conversations/" + id + below;
    }

    Http.Reply get(String below) {
      return http.send(path(below), b -> b.header("Authorization", "Bearer " + token));
    }

    JsonNode facts() {
      return get("/facts").json();
    }

    Http.Reply patch(String body) {
      return patch("", body);
    }

    Http.Reply patch(String query, String body) {
      return patch(query, body, "application/json");
    }

    Http.Reply patchAs(String mediaType) {
      return patch("", "{}", mediaType);
    }

    private Http.Reply patch(String query, String body, String mediaType) {
      return http.send(
          path("/facts" + query),
          b ->
              b.header("Authorization", "Bearer " + token)
                  .header("Content-Type", mediaType)
                  .method("PATCH", BodyPublishers.ofString(body)));
    }

    Http.Reply say(String message) {
      String body = "{\"message\": \"" + message + "\", \"conversationId\": \"" + id + "\"}";
      return http.send(
          "/api/v1/chat",
          b ->
              b.header("Authorization", "Bearer " + token)
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(body)));
    }
  }
}
