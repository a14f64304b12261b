package org.zhinan.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code java -jar zhinan.jar serve} on a free port, over a data folder of its own. */
public final class RunningJar implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("Zhinan is ready at (http://[0-9.]+:\\d+)/");

  private final Process process;
  private final BufferedReader out;
  private final String address;

  private RunningJar(Process process, BufferedReader out, String address) {
    this.process = process;
    this.out = out;
    this.address = address;
  }

  public static RunningJar start(Path data) throws IOException {
    return start(data, 0, Map.of());
  }

  /**
   * @param port 0 for a free one
   * @param environment variables of ours
   */
  public static RunningJar start(Path data, int port, Map<String, String> environment)
      throws IOException {
    String[] words = {"serve", "--port", String.valueOf(port), "--data", data.toString()};
    return start(ZhinanJar.start(ZhinanJar.command(words), environment));
  }

  /** Returns when the process has said that it is ready. */
  static RunningJar start(List<String> command) throws IOException {
    return start(ZhinanJar.start(command));
  }

  private static RunningJar start(Process process) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      Matcher ready = READY.matcher(line);
      if (ready.matches()) {
        return new RunningJar(process, out, ready.group(1));
      }
    }
    throw new IOException("the server ended before it was ready:\n" + said);
  }

  public String address() {
    return address;
  }

  long pid() {
    return process.pid();
  }

  /** The processor time that it has taken so far. */
  Duration work() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Sends the signal to end (SIGTERM) and gives the exit code. */
  int end() throws InterruptedException {
    process.toHandle().destroy(); // the process itself would close what it said unread
    return await();
  }

  /** Ends it as a power cut would (SIGKILL). */
  public void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    await();
  }

  /** What the process said after it was ready; to be read after its end. */
  List<String> saidSince() {
    return out.lines().toList();
  }

  private int await() throws InterruptedException {
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the server does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
