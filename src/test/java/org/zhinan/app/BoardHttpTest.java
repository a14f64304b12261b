package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.web.Http;

/** What the direction finder shows: all directions at a glance, and by what they are looked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardHttpTest {

  private Server server;
  private Http http;

  @BeforeAll
  void start(@TempDir Path data) {
    Config config =
        Config.of(Map.of(), Map.of("port", "0", "data", data.toString(), "vectors", "off"));
    server = Server.start(config, Clock.systemUTC());
    http = new Http(server.address());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_direction_that_is_barred_says_by_what_and_what_would_have_to_change() {
    JsonNode barred = direction(board("{\"lead\": {\"type\": \"enterprise\"}}"), "A1-1.4");

    assertThat(barred.path("overall").asText()).isEqualTo("ineligible");
    assertThat(barred.path("barriers").findValuesAsText("id")).containsExactly("a1-1.4.lead-type");
    assertThat(barred.path("barriers").get(0).path("citations").get(0).path("quote").asText())
        .contains("企业仅可作为项目参与单位");
    assertThat(barred.path("missing")).isEmpty();
    assertThat(barred.path("changes").get(0).path("text").asText()).contains("科研院所或高等学校");
  }

  @Test
  void an_open_direction_names_what_is_missing() {
    JsonNode open = direction(board("{\"lead\": {\"type\": \"university\"}}"), "A1-1.4");

    assertThat(open.path("overall").asText()).isEqualTo("undetermined");
    assertThat(open.path("missing").findValuesAsText("fact")).contains("leader.birthDate");
    assertThat(open.path("missing").findValuesAsText("label")).contains("项目负责人的出生日期");
    assertThat(open.path("unknown").asInt()).isPositive();
  }

  @Test
  void the_board_says_the_same_as_the_verdicts_and_the_best_stands_first() {
    String facts = "{\"lead\": {\"type\": \"enterprise\"}, \"leader\": {\"birthDate\": \"1950\"}}";
    JsonNode decided = http.post("/api/v1/determinations", "{\"facts\": " + facts + "}").json();
    JsonNode board = board(facts);

    assertThat(board.path("directions")).hasSize(28);
    for (JsonNode verdict : decided.path("verdicts")) {
      JsonNode shown = direction(board, verdict.path("directions").get(0).asText());
      assertThat(shown.path("overall")).isEqualTo(verdict.path("overall"));
      assertThat(barriers(verdict.path("conditions")))
          .isEqualTo(shown.path("barriers").findValuesAsText("id"));
    }
    assertThat(codes(board.path("directions"))).isEqualTo(codes(decided.path("matches")));
  }

  @Test
  void directions_are_looked_for_by_what_the_pack_says() {
    JsonNode reply = http.get("/api/v1/calls/guokefazi-2020-250/directions").json();
    JsonNode filters = reply.path("filters");

    assertThat(filters.findValuesAsText("data"))
        .containsExactly("countries", "funds", "fields", "leadTypes");
    assertThat(filters.get(0).path("options").findValuesAsText("code"))
        .contains("JP", "IL")
        .doesNotContain("FR");
    assertThat(filters.get(1).path("kind").asText()).isEqualTo("number");
    assertThat(filters.get(1).path("options")).isEmpty();
  }

  private JsonNode board(String facts) {
    Http.Reply reply = http.post("/api/v1/board", "{\"facts\": " + facts + "}");
    assertThat(reply.status()).isEqualTo(200);
    return reply.json();
  }

  private static JsonNode direction(JsonNode board, String code) {
    return StreamSupport.stream(board.path("directions").spliterator(), false)
        .filter(direction -> direction.path("direction").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(JsonNode directions) {
    return StreamSupport.stream(directions.spliterator(), false)
        .map(direction -> direction.path("direction").asText())
        .toList();
  }

  private static List<String> barriers(JsonNode conditions) {
    return StreamSupport.stream(conditions.spliterator(), false)
        .filter(c -> List.of("violated", "confirm").contains(c.path("status").asText()))
        .map(c -> c.path("id").asText())
        .toList();
  }
}
