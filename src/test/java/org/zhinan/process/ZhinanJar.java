package org.zhinan.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packed program. */
final class ZhinanJar {

  static final Path FILE =
      Path.of(System.getProperty("zhinan.jar", "target/zhinan.jar")).toAbsolutePath();

  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private ZhinanJar() {}

  /** What a run that has ended said. */
  record Run(int code, String out) {}

  static List<String> command(String... words) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-jar", FILE.toString()));
    command.addAll(List.of(words));
    return command;
  }

  /** Both of its outputs in one, without any variable of ours. */
  static Process start(List<String> command) throws IOException {
    return builder(command).start();
  }

  static Run run(String... words) {
    return run(Map.of(), words);
  }

  static Run run(Map<String, String> environment, String... words) {
    ProcessBuilder builder = builder(command(words));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("does not end: " + out);
      }
      return new Run(process.exitValue(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("ZHINAN_"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }
}
