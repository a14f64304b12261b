package org.zhinan.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.zhinan.cli.Commands;
import org.zhinan.cli.WrongUsage;

/** One run of the program, from the environment and the command line to the exit code. */
final class Program {

  private Program() {}

  static int run(
      Map<String, String> environment, PrintStream out, PrintStream err, String... words) {
    try {
      checkWords(words);
      Config.of(environment, Map.of());
    } catch (WrongUsage e) {
      return Commands.tell(e, new PrintWriter(err, true, StandardCharsets.UTF_8));
    }
    return Commands.run(new Workshop(environment, Clock.systemUTC()), out, err, words);
  }

  /** A locale that is not the words' own turns their characters into this one. */
  private static void checkWords(String... words) {
    if (Stream.of(words).anyMatch(word -> word.indexOf('\uFFFD') >= 0)) {
      throw new WrongUsage(
          "The command line arrived garbled, since the locale knows no such characters. Run it"
              + " with LC_ALL=C.UTF-8 set.");
    }
  }
}
