package org.zhinan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.web.Http;

/** The program talks to nobody that its operator did not name. */
class NoForeignConnectionIT {

  @TempDir private Path data;

  @Test
  void it_starts_answers_and_ends_without_opening_a_connection() throws Exception {
    try (RunningJar server =
        RunningJar.start(watched("serve", "--port", "0", "--data", data.toString()))) {
      Http http = new Http(server.address());
      assertThat(http.post("/api/v1/chat", "{\"message\": \"企业可以牵头1.4吗？\"}").status())
          .isEqualTo(200);
      assertThat(http.post("/api/v1/determinations", "{\"keep\": true}").status()).isEqualTo(200);
      assertThat(http.get("/api/v1/search?q=x").status()).isEqualTo(200);
      assertThat(http.get("/").status()).isEqualTo(200);

      server.end();
      assertThat(server.saidSince()).isEmpty();
    }
  }

  @Test
  void the_watch_tells_both_kinds_of_connections() throws IOException, InterruptedException {
    Process process = ZhinanJar.start(watched("--try"));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(said.lines()).containsExactly("WATCH: a socket", "WATCH: a channel");
  }

  private static List<String> watched(String... words) {
    Path tests = Path.of("target", "test-classes").toAbsolutePath();
    List<String> command =
        new ArrayList<>(
            List.of(
                ZhinanJar.JAVA,
                "--add-opens",
                "java.base/sun.nio.ch=ALL-UNNAMED",
                "-Djava.nio.channels.spi.SelectorProvider=" + WatchingProvider.class.getName(),
                "-cp",
                ZhinanJar.FILE + File.pathSeparator + tests,
                WatchedMain.class.getName()));
    command.addAll(List.of(words));
    return command;
  }
}
