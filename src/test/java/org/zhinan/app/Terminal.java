package org.zhinan.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.zhinan.cli.Commands;

/** One run of a command within this process, on a day when the shipped call is open. */
record Terminal(int code, String out, String err) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-10-20T04:00:00Z"), ZoneOffset.UTC);

  static Terminal run(String... words) {
    return run(Map.of(), words);
  }

  static Terminal run(Map<String, String> environment, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Commands.run(
            new Workshop(environment, CLOCK), new PrintStream(out), new PrintStream(err), words);
    return new Terminal(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
