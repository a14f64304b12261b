package org.zhinan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsHttpTest {

  @Test
  void an_address_that_asks_too_much_is_told_when_to_try_again() {
    try (WebServer server = serve(new Limits(3, 0, 0))) {
      Http http = new Http(server.address());
      for (int i = 0; i < 3; i++) {
        assertThat(http.get("/api/v1/ping").status()).isEqualTo(200);
      }
      Http.Reply refused = http.get("/api/v1/ping");

      assertThat(refused.status()).isEqualTo(429);
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 21);
      assertThat(refused.json().path("type").asText())
          .isEqualTo("urn:zhinan:problem:too-many-requests");
      assertThat(http.get("/health/live").status()).isEqualTo(200);
    }
  }

  @Test
  void a_conversation_is_limited_by_itself_and_reading_it_is_not() {
    try (WebServer server = serve(new Limits(0, 1, 0))) {
      Http http = new Http(server.address());

      assertThat(post(http, "one")).isEqualTo(200);
      assertThat(post(http, "one")).isEqualTo(429);
      assertThat(post(http, "another")).isEqualTo(200);
      assertThat(http.send("/api/v1/ping", b -> b.header("Authorization", "Bearer one")).status())
          .isEqualTo(200);
    }
  }

  @Test
  void behind_a_proxy_the_address_is_what_the_proxy_saw() {
    try (WebServer server = serve(new Limits(1, 0, 1))) {
      Http http = new Http(server.address());

      assertThat(from(http, "192.0.2.1")).isEqualTo(200);
      assertThat(from(http, "192.0.2.2")).isEqualTo(200);
      assertThat(from(http, "203.0.113.9, 192.0.2.1")).isEqualTo(429);
    }
  }

  @Test
  void metrics_count_requests_by_their_route() {
    try (WebServer server = serve(new Limits(1, 0, 0))) {
      Http http = new Http(server.address());
      http.get("/api/v1/ping?who=somebody");
      http.get("/api/v1/ping");

      assertThat(http.get("/metrics").body())
          .contains(
              "zhinan_http_requests_seconds_count{method=\"GET\",route=\"/api/v1/ping\",status=\"200\"} 1",
              "status=\"429\"} 1",
              "jvm_memory_used_bytes")
          .doesNotContain("somebody");
    }
  }

  private static int post(Http http, String token) {
    return http.send(
            "/api/v1/ping",
            b ->
                b.header("Authorization", "Bearer " + token)
                    .POST(java.net.http.HttpRequest.BodyPublishers.noBody()))
        .status();
  }

  private static int from(Http http, String hops) {
    return http.send("/api/v1/ping", b -> b.header("X-Forwarded-For", hops)).status();
  }

  private static WebServer serve(Limits limits) {
    Failures failures = new Failures(() -> "");
    Routes ping =
        routes -> {
          routes.get("/api/v1/ping", ctx -> ctx.result("pong"));
          routes.post("/api/v1/ping", ctx -> ctx.result("pong"));
        };
    List<Routes> groups =
        List.of(failures, new Metrics(), limits, ping, new HealthRoutes(() -> true, failures));
    return WebServer.start("127.0.0.1", 0, groups);
  }
}
