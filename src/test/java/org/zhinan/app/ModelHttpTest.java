package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.model.FakeProvider;
import org.zhinan.model.FakeProvider.Behaviour;
import org.zhinan.model.ModelKinds;
import org.zhinan.web.Http;

/** A turn over HTTP with a model behind it: what is said when, and what is left when it fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelHttpTest {

  private static final String CHAT = "/api/v1/chat";
  private static final String QUESTION = "企业可以牵头1.4吗？";

  private static final int PROFILES = 40;

  private final FakeProvider provider = FakeProvider.start();
  private Server server;
  private Http http;
  private int used;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    Path profiles = folder.resolve("profiles.yaml");
    Files.writeString(profiles, profiles());
    Config config =
        Config.of(
            Map.of("ZHINAN_MODEL_PROFILES", profiles.toString(), "ZHINAN_MODEL_PROFILE", "p0"),
            Map.of("port", "0", "data", folder.resolve("store").toString(), "vectors", "off"));
    Instant now = Instant.parse("2020-10-20T04:00:00Z");
    server = Server.start(config, Clock.fixed(now, ZoneOffset.UTC));
    http = new Http(server.address());
  }

  /** Another profile for each test: a model that failed in one would rest in the next. */
  @BeforeEach
  void choose() {
    provider.forget();
    server.models().choose("p" + used++);
  }

  @AfterAll
  void stop() {
    server.close();
    provider.close();
  }

  @Test
  void the_explanation_comes_between_our_verdict_and_our_reasons_and_is_marked_as_the_models() {
    provider.behaves(ModelKinds.getKind("faithful"));
    JsonNode answer = ask(QUESTION);

    JsonNode composer = answer.path("composer");
    String text = answer.path("text").asText();
    assertThat(composer.path("asked").asText()).isEqualTo("fake-model");
    assertThat(composer.path("shown").asText()).isEqualTo("mixed");
    assertThat(composer.path("prompts").get(0).asText()).matches("word@\\d+:[0-9a-f]{12}");
    assertThat(composer.at("/tokens/prompt").asInt()).isEqualTo(900);
    assertThat(worded(answer)).contains("企业仅可作为项目参与单位").contains("[1]");
    assertThat(text).startsWith("不可以");
    assertThat(text.indexOf(worded(answer))).isGreaterThan(0).isLessThan(text.indexOf("不符合："));
  }

  @Test
  void everything_that_is_decided_is_sent_before_the_model_has_said_a_word() throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    provider.behaves(
        (request, reply) -> {
          read.await(10, TimeUnit.SECONDS);
          ModelKinds.getKind("faithful").answer(request, reply);
        });
    List<String> events = new ArrayList<>();
    try (InputStream stream = stream(QUESTION)) {
      Sse sse = new Sse(stream);
      while (!events.contains("delta")) {
        events.add(sse.next().name());
      }
      assertThat(events).containsExactly("accepted", "facts", "verdict", "citations", "delta");
      read.countDown();
      List<Sse.Event> rest = sse.rest();
      assertThat(rest.get(rest.size() - 1).name()).isEqualTo("done");
      assertThat(rest).anyMatch(event -> event.data().contains("\"by\":\"model\""));
    }
  }

  @Test
  void the_deltas_together_are_the_text() throws Exception {
    provider.behaves(ModelKinds.getKind("faithful"));
    try (InputStream stream = stream(QUESTION)) {
      List<Sse.Event> events = new Sse(stream).rest();
      assertThat(heard(events)).isEqualTo(done(events).path("text").asText());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"empty", "endless", "malformed", "broken stream", "failing", "page", "stalled"})
  void whatever_breaks_the_offline_answer_is_complete(String kind) throws Exception {
    provider.behaves(ModelKinds.getKind(kind));
    String offline = offlineText();
    try (InputStream stream = stream(QUESTION)) {
      List<Sse.Event> events = new Sse(stream).rest();
      JsonNode answer = done(events);
      assertThat(answer.path("text").asText()).isEqualTo(offline);
      assertThat(heard(events)).isEqualTo(offline);
      assertThat(answer.at("/composer/shown").asText()).isEqualTo("offline");
      assertThat(answer.at("/composer/guard").asText()).isEqualTo("replaced");
      assertThat(answer.at("/composer/reasons")).isNotEmpty();
    }
  }

  @Test
  void a_client_that_leaves_ends_the_call_and_its_answer_is_kept() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    provider.behaves(
        (request, reply) -> {
          try {
            while (true) {
              reply.says(ModelKinds.quoting(request, 1));
              Thread.sleep(20);
            }
          } finally {
            hungUp.countDown();
          }
        });
    try (InputStream stream = stream(QUESTION)) {
      Sse sse = new Sse(stream);
      while (!sse.next().name().equals("delta")) {
        // until something was said
      }
    }
    assertThat(hungUp.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void who_reads_a_worded_turn_again_from_the_middle_is_given_its_text_anew() throws Exception {
    provider.behaves(ModelKinds.getKind("faithful"));
    JsonNode answer = ask(QUESTION);
    String path =
        "/api/v1/conversations/"
            + answer.path("conversationId").asText()
            + "/turns/"
            + answer.path("messageId").asText();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", "6")
            .header("Authorization", "Bearer " + answer.path("conversationToken").asText())
            .build();
    try (InputStream stream =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body()) {
      List<Sse.Event> events = new Sse(stream).rest();
      assertThat(events.stream().map(Sse.Event::name)).containsExactly("replace", "done");
      assertThat(heard(events)).isEqualTo(answer.path("text").asText());
    }
  }

  @Test
  void what_names_a_person_does_not_leave_the_machine() {
    provider.behaves(ModelKinds.getKind("faithful"));
    ask("我的手机13812345678，身份证110101199003074610，企业可以牵头1.4吗？");
    assertThat(provider.received()).isNotEmpty();
    assertThat(provider.received().toString()).doesNotContain("13812345678", "110101199003074610");
  }

  @Test
  void messages_that_are_withheld_are_not_sent_at_all() {
    server.models().choose("withheld");
    provider.behaves(ModelKinds.getKind("faithful"));
    ask("我是李雷，我们企业可以牵头1.4吗？");
    assertThat(provider.received()).hasSize(1);
    assertThat(provider.received().toString()).doesNotContain("李雷", "可以牵头1.4吗");
  }

  @Test
  void a_proposal_is_shown_beside_the_answer_and_is_no_fact() {
    provider.behaves(proposing("leader.degree", "doctor", "方帽子戴上好几年了"));
    JsonNode answer = ask("我1975年5月出生，方帽子戴上好几年了，能当项目负责人吗？");
    assertThat(answer.path("proposals").toString())
        .isEqualTo("[{\"fact\":\"leader.degree\",\"value\":\"doctor\",\"words\":\"方帽子戴上好几年了\"}]");
    assertThat(answer.path("facts").toString()).doesNotContain("leader.degree");
  }

  @Test
  void at_most_two_calls_are_made_for_a_turn_and_their_tokens_are_counted() {
    provider.behaves(ModelKinds.getKind("faithful"));
    JsonNode answer = ask("我博士毕业，在一家研究所做材料研究很多年了，和以色列的大学有合作，能牵头1.4吗？");
    assertThat(provider.received()).hasSizeLessThanOrEqualTo(2);
    Http.Reply conversation =
        http.send(
            "/api/v1/conversations/" + answer.path("conversationId").asText(),
            request ->
                request.header(
                    "Authorization", "Bearer " + answer.path("conversationToken").asText()));
    assertThat(conversation.json().at("/tokens/prompt").asInt())
        .isEqualTo(900 * provider.received().size());
  }

  @Test
  void the_health_of_the_model_is_told_without_its_key_and_without_asking_it() {
    provider.behaves(ModelKinds.getKind("failing"));
    assertThat(http.get("/health/model").json().path("status").asText()).isEqualTo("ready");
    assertThat(provider.received()).isEmpty();
    ask(QUESTION);
    Http.Reply health = http.get("/health/model");
    assertThat(health.json().path("lastFault").asText()).isEqualTo("failing");
    assertThat(health.body()).doesNotContain("sk-very-secret");
    assertThat(http.get("/health/ready").status()).isEqualTo(200);
  }

  private String profiles() {
    StringBuilder profiles = new StringBuilder(profile("withheld", "withhold"));
    for (int i = 0; i < PROFILES; i++) {
      profiles.append(profile("p" + i, "send"));
    }
    return profiles.toString();
  }

  private String profile(String name, String messages) {
    return """
        %s:
          provider: openai
          base-url: %s
          name: fake-model
          key: sk-very-secret
          messages: %s
          silence: 2
          whole: 6
        """
        .formatted(name, provider.address(), messages);
  }

  private String offlineText() {
    server.models().switchOff();
    try {
      return ask(QUESTION).path("text").asText();
    } finally {
      server.models().choose("p" + used++);
    }
  }

  private static Behaviour proposing(String fact, String value, String words) {
    return (request, reply) ->
        reply
            .streams(
                request.system().contains("proposals")
                    ? "{\"proposals\": [{\"fact\": \"%s\", \"value\": \"%s\", \"words\": \"%s\"}]}"
                        .formatted(fact, value, words)
                    : ModelKinds.quoting(request, 1))
            .finishes();
  }

  private JsonNode ask(String question) {
    return http.post(CHAT, message(question)).json();
  }

  private InputStream stream(String question) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(CHAT))
            .header("Accept", "text/event-stream")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(message(question)))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body();
  }

  private static String message(String question) {
    return "{\"message\": \"" + question + "\"}";
  }

  private static String worded(JsonNode answer) {
    JsonNode span = answer.at("/composer/worded");
    return answer.path("text").asText().substring(span.get(0).asInt(), span.get(1).asInt());
  }

  private static String heard(List<Sse.Event> events) {
    StringBuilder text = new StringBuilder();
    for (Sse.Event event : events) {
      if (event.name().equals("replace")) {
        text.setLength(0);
      }
      if (event.name().equals("replace") || event.name().equals("delta")) {
        text.append(Http.parse(event.data()).path("text").asText());
      }
    }
    return text.toString();
  }

  private static JsonNode done(List<Sse.Event> events) {
    return Http.parse(events.get(events.size() - 1).data());
  }
}
