package org.zhinan.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.zhinan.cli.Commands;
import org.zhinan.cli.WrongUsage;

/** One run of the program, from the environment and the command line to the exit code. */
final class Program {

  private Program() {}

  static int run(
      Map<String, String> environment, PrintStream out, PrintStream err, String... words) {
    try {
      Config.of(environment, Map.of());
    } catch (WrongUsage e) {
      return Commands.tell(e, new PrintWriter(err, true, StandardCharsets.UTF_8));
    }
    return Commands.run(new Workshop(environment, Clock.systemUTC()), out, err, words);
  }
}
