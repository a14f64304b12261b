package org.zhinan.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packed program. */
final class ZhinanJar {

  static final Path FILE =
      Path.of(System.getProperty("zhinan.jar", "target/zhinan.jar")).toAbsolutePath();

  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private ZhinanJar() {}

  /** What a run that has ended said. */
  record Run(int code, String out) {}

  static List<String> command(String... words) {
    return commandOn(JAVA, words);
  }

  private static List<String> commandOn(String java, String... words) {
    List<String> command = new ArrayList<>(List.of(java, "-jar", FILE.toString()));
    command.addAll(List.of(words));
    return command;
  }

  /** The {@code java} of every JDK from 17 on that is installed where Debian has them, and ours. */
  static Set<String> listJavas() throws IOException {
    Set<String> javas = new TreeSet<>(Set.of(JAVA));
    File[] homes = new File("/usr/lib/jvm").listFiles();
    for (File home : homes == null ? new File[0] : homes) {
      File java = new File(home.getCanonicalFile(), "bin/java");
      if (java.canExecute() && major(home.toPath().resolve("release")) >= 17) {
        javas.add(java.toString());
      }
    }
    return javas;
  }

  private static int major(Path release) throws IOException {
    String text = Files.isRegularFile(release) ? Files.readString(release) : "";
    Matcher version = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(text);
    return version.find() ? Integer.parseInt(version.group(1)) : 0;
  }

  /** Both of its outputs in one, without any variable of ours. */
  static Process start(List<String> command) throws IOException {
    return start(command, Map.of());
  }

  /** The same, with variables of ours. */
  static Process start(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = builder(command);
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Run run(String... words) {
    return run(Map.of(), words);
  }

  static Run run(Map<String, String> environment, String... words) {
    return end(builder(command(words)), environment);
  }

  /** What goes to the standard output alone. */
  static Run runOn(String java, String... words) {
    ProcessBuilder builder =
        builder(commandOn(java, words))
            .redirectErrorStream(false)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    return end(builder, Map.of());
  }

  private static Run end(ProcessBuilder builder, Map<String, String> environment) {
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
