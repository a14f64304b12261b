package org.zhinan.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code java -jar zhinan.jar serve} on a free port, over a data folder of its own. */
final class RunningJar implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://[0-9.]+:\\d+");

  private final Process process;
  private final String address;

  private RunningJar(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  static RunningJar start(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("zhinan.jar", "target/zhinan.jar"),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return new RunningJar(process, address.group());
      }
    }
    throw new IOException("the server ended before it was ready:\n" + said);
  }

  String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
