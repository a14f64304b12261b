package org.zhinan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebServerHttpTest {

  private final AtomicBoolean ready = new AtomicBoolean(true);
  private WebServer server;
  private Http http;

  @BeforeAll
  void start() {
    Failures failures = new Failures(() -> "010-1234");
    server =
        WebServer.start(
            "127.0.0.1",
            0,
            List.of(failures, new HealthRoutes(ready::get, failures), new Assets()));
    http = new Http(server.address());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void it_lives_and_is_ready() {
    assertThat(http.get("/health/live").json().path("status").asText()).isEqualTo("live");
    assertThat(http.get("/health/ready").json().path("status").asText()).isEqualTo("ready");
  }

  @Test
  void while_something_is_missing_it_is_not_ready() {
    ready.set(false);
    try {
      Http.Reply reply = http.get("/health/ready");
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.json().path("type").asText()).isEqualTo("urn:zhinan:problem:unavailable");
      assertThat(reply.json().path("detail").asText()).contains("010-1234");
      assertThat(reply.header("Retry-After")).isEqualTo("5");
    } finally {
      ready.set(true);
    }
  }

  @Test
  void an_unknown_path_is_a_problem() {
    Http.Reply reply = http.get("/no/such/path");

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json; charset=utf-8");
    assertThat(reply.json().path("type").asText()).isEqualTo("urn:zhinan:problem:not-found");
    assertThat(reply.json().path("detail").asText()).contains("/no/such/path");
  }

  @Test
  void a_wrong_method_is_a_problem() {
    Http.Reply reply = http.send("/health/live", b -> b.DELETE());

    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("Allow")).contains("GET").doesNotContain("DELETE");
    assertThat(reply.json().path("type").asText())
        .isEqualTo("urn:zhinan:problem:method-not-allowed");
  }

  @Test
  void files_of_the_browser_come_with_their_type_and_nothing_else_comes() {
    Http.Reply css = http.get("/web/guideline/guideline.css");

    assertThat(css.status()).isEqualTo(200);
    assertThat(css.header("Content-Type")).isEqualTo("text/css; charset=utf-8");
    assertThat(css.body()).contains(":target");
    assertThat(http.get("/web/..%2fknowledge/x.html").status()).isIn(400, 404);
    assertThat(http.get("/web/%2e%2e/logback.xml").status()).isIn(400, 404);
    assertThat(http.get("/web/guideline/").status()).isEqualTo(404);
  }

  @Test
  void every_response_forbids_what_is_not_our_own() {
    for (String path : List.of("/health/live", "/web/guideline/guideline.css", "/nothing")) {
      Http.Reply reply = http.get(path);
      assertThat(reply.header("Content-Security-Policy")).startsWith("default-src 'self';");
      assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(reply.header("Server")).isEmpty();
    }
  }

  @Test
  void what_the_server_itself_refuses_is_a_problem_too() {
    Http.Reply reply = http.get("/health/%00");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(reply.json().path("type").asText()).isEqualTo("urn:zhinan:problem:bad-request");
  }

  @Test
  void a_browser_that_has_a_file_already_is_not_sent_it_again() {
    String path = "/web/guideline/guideline.css";
    String tag = http.get(path).header("ETag");

    Http.Reply again = http.send(path, b -> b.header("If-None-Match", tag));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(http.get("/webjars/lit/3.3.1/index.js").header("Cache-Control"))
        .contains("immutable");
  }

  private Http.Reply head(String path) {
    return http.send(path, b -> b.method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  @Test
  void a_port_in_use_is_told_in_words() {
    assertThatThrownBy(() -> WebServer.start("127.0.0.1", server.port(), List.of()))
        .isInstanceOf(AddressTaken.class)
        .hasMessageContaining("127.0.0.1:" + server.port())
        .hasMessageContaining("--port");
  }

  @Test
  void head_answers_without_a_body() {
    Http.Reply reply = head("/health/live");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEmpty();
    assertThat(reply.header("Content-Type")).startsWith("application/json");
    assertThat(head("/web/chat/none.css").status()).isEqualTo(404);
  }
}
