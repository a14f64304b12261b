package org.zhinan.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves until the process is told to end; prints one line with its address when ready. */
@Command(name = "serve", description = "Serves the advisor over HTTP.")
final class ServeCommand implements Callable<Integer> {

  @Mixin private final Settings settings = new Settings();
  @Mixin private final Output output = new Output();

  @Option(names = "--host", paramLabel = "HOST", description = "Listen on it; 127.0.0.1.")
  private @Nullable String host;

  @Option(names = "--port", paramLabel = "PORT", description = "Listen on it; 8080.")
  private @Nullable String port;

  @Option(names = "--data", paramLabel = "DIR", description = "Folder of the store; ./data.")
  private @Nullable String data;

  @Option(
      names = "--vectors",
      paramLabel = "on|off",
      description = "Find clauses by meaning too, which takes 200 MB of memory; on.")
  private @Nullable String vectors;

  private final Workplace workplace;

  ServeCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws InterruptedException {
    Workplace.Serving serving = workplace.serve(given());
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(serving, ended), "shutdown"));
    output.print("Zhinan is ready at " + serving.address());
    ended.await();
    return ExitCode.FINE;
  }

  private Map<String, String> given() {
    Map<String, String> given = settings.given();
    Settings.put(given, "host", host);
    Settings.put(given, "port", port);
    Settings.put(given, "data", data);
    Settings.put(given, "vectors", vectors);
    return given;
  }

  private static void close(Workplace.Serving serving, CountDownLatch ended) {
    serving.close();
    ended.countDown();
  }
}
