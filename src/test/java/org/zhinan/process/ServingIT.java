package org.zhinan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.web.Http;

/** The life of a server: ready, told to end, killed, started anew. */
class ServingIT {

  private static final String QUESTION =
      "{\"message\": \"企业可以牵头1.4吗？\", \"clientMessageId\": \"key-1\"}";

  @TempDir private Path data;

  @Test
  void it_says_once_that_it_is_ready_answers_and_ends_when_told_to() throws Exception {
    JsonNode first;
    try (RunningJar server = RunningJar.start(data)) {
      Http http = new Http(server.address());
      assertThat(http.get("/health/ready").status()).isEqualTo(200);
      first = http.post("/api/v1/chat", QUESTION).json();
      assertThat(first.path("verdict").path("answer").asText()).isEqualTo("no");
      assertThat(http.get("/").body()).contains("<html");

      assertThat(server.end()).as("128 and the number of SIGTERM").isEqualTo(143);
      assertThat(server.saidSince()).isEmpty();
    }
    try (RunningJar again = RunningJar.start(data)) {
      String path = "/api/v1/conversations/" + first.path("conversationId").asText();
      String token = first.path("conversationToken").asText();
      JsonNode kept =
          new Http(again.address())
              .send(path, b -> b.header("Authorization", "Bearer " + token))
              .json();
      assertThat(kept.path("turns").get(0).path("answer").path("text"))
          .isEqualTo(first.path("text"));
    }
  }

  @Test
  void a_message_that_was_accepted_when_the_power_went_is_answered_after_the_next_start()
      throws Exception {
    String accepted;
    try (RunningJar server = RunningJar.start(data)) {
      accepted = acceptedData(server);
      server.kill();
    }
    try (RunningJar again = RunningJar.start(data)) {
      JsonNode answer = new Http(again.address()).post("/api/v1/chat", QUESTION).json();

      assertThat(answer.path("messageId")).isEqualTo(Http.parse(accepted).path("messageId"));
      assertThat(answer.path("verdict").path("answer").asText()).isEqualTo("no");
      assertThat(answer.path("conversationToken").asText()).isNotEmpty();
    }
  }

  @Test
  void a_second_server_on_the_same_data_folder_is_refused_and_the_first_goes_on() throws Exception {
    try (RunningJar server = RunningJar.start(data)) {
      ZhinanJar.Run second = ZhinanJar.run("serve", "--port", "0", "--data", data.toString());

      assertThat(second.code()).isEqualTo(3);
      assertThat(second.out())
          .contains("in use by another Zhinan server (process " + server.pid() + ")")
          .doesNotContain("\tat ");
      Http http = new Http(server.address());
      assertThat(http.post("/api/v1/chat", QUESTION).status()).isEqualTo(200);
    }
  }

  @Test
  void a_port_in_use_is_told_with_its_way_out(@TempDir Path other) throws Exception {
    try (RunningJar server = RunningJar.start(data)) {
      String port = String.valueOf(URI.create(server.address()).getPort());
      ZhinanJar.Run second = ZhinanJar.run("serve", "--port", port, "--data", other.toString());

      assertThat(second.code()).isEqualTo(3);
      assertThat(second.out()).contains("127.0.0.1:" + port, "--port").doesNotContain("\tat ");
    }
  }

  /** Reads the first event of the stream, and no more. */
  private static String acceptedData(RunningJar server) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/chat"))
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
            .build();
    var body = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body();
    try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("id: 1");
      assertThat(lines.readLine()).isEqualTo("event: accepted");
      return lines.readLine().substring("data: ".length());
    }
  }
}
