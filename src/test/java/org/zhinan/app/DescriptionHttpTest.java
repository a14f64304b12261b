package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.web.Http;
import org.zhinan.web.Schema;

/** {@code openapi.json} says what the server does: no more, no less, and in these shapes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionHttpTest {

  private static final Set<String> PAGES =
      Set.of(
          "get /",
          "get /components",
          "get /widget",
          "get /widget.js",
          "get /widget/check",
          "get /finder",
          "get /checklist",
          "get /sheet/{determinationId}",
          "get /sheet/{determinationId}/qr.svg",
          "get /guideline/{call}/source",
          "get /ask",
          "post /ask",
          "get /web/<path>",
          "get /webjars/<path>",
          "get /guideline/{call}",
          "get /metrics");

  private Server server;
  private Http http;
  private JsonNode document;

  @BeforeAll
  void start(@TempDir Path data) {
    Config config =
        Config.of(
            Map.of(),
            Map.of("port", "0", "data", data.resolve("store").toString(), "vectors", "off"));
    server = Server.start(config, Clock.systemUTC());
    http = new Http(server.address());
    document = http.get("/openapi.json").json();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void every_endpoint_is_described_and_every_description_has_its_endpoint() {
    Set<String> described = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> described.add(method + " " + path.getKey())));
    Set<String> served = new TreeSet<>();
    server.listEndpoints().stream()
        .map(endpoint -> endpoint.split(" ", 2))
        .map(parts -> parts[0].toLowerCase(Locale.ROOT) + " " + parts[1])
        .filter(endpoint -> !endpoint.startsWith("head ") && !PAGES.contains(endpoint))
        .forEach(served::add);

    assertThat(described).isEqualTo(served);
  }

  @Test
  void every_reference_within_it_leads_somewhere() {
    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isObject()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/calls, /api/v1/calls, 200",
    "/api/v1/calls/guokefazi-2020-250, /api/v1/calls/{call}, 200",
    "/api/v1/calls/none, /api/v1/calls/{call}, 404",
    "/api/v1/calls/guokefazi-2020-250/directions, /api/v1/calls/{call}/directions, 200",
    "/api/v1/calls/guokefazi-2020-250/clauses/n.3.1, "
        + "/api/v1/calls/{call}/clauses/{clauseId}, 200",
    "/api/v1/calls/guokefazi-2020-250/directions/A1-1.4/checklist, "
        + "/api/v1/calls/{call}/directions/{direction}/checklist, 200",
    "/api/v1/search?q=x, /api/v1/search, 200",
    "/api/v1/search, /api/v1/search, 400",
    "/api/v1/widget?origin=https://www.example.org, /api/v1/widget, 200",
    "/health/live, /health/live, 200",
    "/health/ready, /health/ready, 200"
  })
  void what_is_read_has_the_shape_that_is_described(String path, String described, int status) {
    Http.Reply reply = http.get(path);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(misfits("get", described, reply)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/chat           | 200 | {"message": "企业可以牵头1.4吗？"}
          /api/v1/chat           | 200 | {"message": "我们是企业，1961年生，可以申报哪些？", "locale": "en"}
          /api/v1/chat           | 200 | {"message": "什么时候截止？"}
          /api/v1/chat           | 200 | {"message": "你好"}
          /api/v1/chat           | 400 | {"message": ""}
          /api/v1/chat           | 422 | {"message": 1}
          /api/v1/determinations | 200 | {"facts": {"lead": {"type": "university"}}}
          /api/v1/determinations | 200 | {"directions": ["A1-1.4"], "trace": true, "facts": {"lead": {"type": "enterprise"}}}
          /api/v1/determinations | 422 | {"facts": {"lead": {"type": "firm"}}}
          /api/v1/board          | 200 | {"facts": {"lead": {"type": "enterprise"}}}
          """)
  void what_is_answered_has_the_shape_that_is_described(String path, int status, String body) {
    Http.Reply reply = http.post(path, body);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(misfits("post", path, reply)).isEmpty();
  }

  private java.util.List<String> misfits(String method, String path, Http.Reply reply) {
    JsonNode response =
        document
            .path("paths")
            .path(path)
            .path(method)
            .path("responses")
            .path(String.valueOf(reply.status()));
    JsonNode content =
        response.has("$ref")
            ? document.at(response.get("$ref").asText().substring(1)).path("content")
            : response.path("content");
    String mediaType = reply.header("Content-Type").split(";", 2)[0];
    JsonNode schema = content.path(mediaType).path("schema");
    assertThat(schema.isObject()).as(mediaType + " of " + path).isTrue();
    return new Schema(document).misfits(schema, reply.json());
  }
}
