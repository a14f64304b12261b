package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.web.Http;

/** A server of two calls: the shipped one, and the same under a name and a date of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoCallsHttpTest {

  private static final String SHIPPED = "guokefazi-2020-250";
  private static final String LATER = "later-call";

  private Server server;
  private Http http;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    Path knowledge = folder.resolve("knowledge");
    copy(Path.of("knowledge"), knowledge);
    Files.move(knowledge.resolve(SHIPPED), knowledge.resolve(LATER));
    Path pack = knowledge.resolve(LATER).resolve("pack.yaml");
    String renamed =
        Files.readString(pack)
            .replace("call: " + SHIPPED, "call: " + LATER)
            .replaceFirst("issued: \\S+", "issued: 2020-10-01");
    Files.writeString(pack, renamed);
    copy(Path.of("knowledge", SHIPPED), knowledge.resolve(SHIPPED));
    Map<String, String> options =
        Map.of(
            "port", "0",
            "data", folder.resolve("store").toString(),
            "knowledge", knowledge.toString());
    server = Server.start(Config.of(Map.of(), options), Clock.systemUTC());
    http = new Http(server.address());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void whoever_names_no_call_asks_about_the_one_issued_last() {
    assertThat(ask("{\"message\": \"你好\"}").json().path("call").asText()).isEqualTo(LATER);
    assertThat(ask("{\"message\": \"你好\", \"call\": \"" + SHIPPED + "\"}").json().path("call"))
        .hasToString("\"" + SHIPPED + "\"");
    assertThat(http.get("/api/v1/calls").json().path("calls")).hasSize(2);
  }

  @Test
  void a_conversation_stays_with_its_call_and_naming_another_one_is_a_conflict() {
    JsonNode first = ask("{\"message\": \"你好\", \"call\": \"" + SHIPPED + "\"}").json();

    assertThat(goOn(first, "").json().path("call").asText()).isEqualTo(SHIPPED);
    assertThat(goOn(first, ", \"call\": \"" + SHIPPED + "\"").status()).isEqualTo(200);
    Http.Reply conflict = goOn(first, ", \"call\": \"" + LATER + "\"");
    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.json().path("errors").get(0).path("pointer").asText()).isEqualTo("/call");
  }

  private Http.Reply ask(String body) {
    return http.post("/api/v1/chat", body);
  }

  private Http.Reply goOn(JsonNode first, String more) {
    String id = first.path("conversationId").asText();
    String body = "{\"message\": \"你好\", \"conversationId\": \"" + id + "\"" + more + "}";
    return http.send(
        "/api/v1/chat",
        b ->
            b.header("Authorization", "Bearer " + first.path("conversationToken").asText())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
    }
  }

  private static void copyOne(Path file, Path to) {
    try {
      Files.copy(file, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
