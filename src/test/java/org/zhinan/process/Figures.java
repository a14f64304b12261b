package org.zhinan.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhinan.web.Http;

/**
 * Measures the packed program from outside: start to ready, memory, and latencies over HTTP. What
 * is compared is measured alternately within one run, so that a busy machine slows all of it.
 */
public final class Figures {

  private static final int STARTS = 5;

  private static final List<String> MESSAGES =
      List.of(
          "企业可以牵头1.4吗？",
          "我们是企业，1961年生的副研究员，能申报1.3吗？",
          "报1.7，周期3年，可以吗？",
          "什么时候截止？",
          "我1958年出生，能当负责人吗？",
          "和日本合作可以申报哪些方向？");

  private final Http http;

  private Figures(Http http) {
    this.http = http;
  }

  /** Prints the figures as Markdown; the first word is the number of rounds, 1000. */
  public static void main(String[] words) throws Exception {
    int rounds = words.length == 0 ? 1000 : Integer.parseInt(words[0]);
    Path data = Files.createTempDirectory("zhinan-figures");
    long[] bare = new long[STARTS];
    long[] starts = new long[STARTS];
    long[] work = new long[STARTS];
    for (int i = 0; i < STARTS; i++) {
      bare[i] = timed(() -> ZhinanJar.run("--version"));
      long begun = System.nanoTime();
      try (RunningJar server = RunningJar.start(data)) {
        starts[i] = System.nanoTime() - begun;
        work[i] = server.work().toNanos();
        server.end();
      }
    }
    print("start to ready, median of " + STARTS, millis(at(starts, 0.5)));
    print("the same for --version, alternately", millis(at(bare, 0.5)));
    print("processor time until ready", millis(at(work, 0.5)));
    try (RunningJar server = RunningJar.start(data)) {
      String fresh = resident(server);
      Map<String, long[]> latencies = new Figures(new Http(server.address())).measure(rounds);
      print("resident when ready", fresh);
      print("resident after " + rounds + " rounds", resident(server));
      System.out.println("\n| request | p50 | p99 | p50 in health checks | p99 in health checks |");
      System.out.println("|---|---|---|---|---|");
      long[] base = latencies.getOrDefault("GET /health/live", new long[] {1});
      latencies.forEach((name, times) -> print(name, times, base));
      server.end();
    }
  }

  private Map<String, long[]> measure(int rounds) {
    Map<String, Runnable> requests = new LinkedHashMap<>();
    requests.put("GET /health/live", () -> http.get("/health/live"));
    requests.put("GET /api/v1/search", () -> http.get("/api/v1/search?q=%E4%BC%81%E4%B8%9A"));
    requests.put(
        "POST /api/v1/determinations, one direction",
        () ->
            http.post(
                "/api/v1/determinations",
                "{\"directions\": [\"A1-1.4\"], \"facts\": {\"lead\": {\"type\": \"enterprise\"}}}"));
    requests.put(
        "POST /api/v1/determinations, all directions",
        () -> http.post("/api/v1/determinations", "{\"facts\": {}}"));
    List<String> bodies = MESSAGES.stream().map(m -> "{\"message\": \"" + m + "\"}").toList();
    int[] turn = {0};
    requests.put(
        "POST /api/v1/chat, a turn",
        () -> http.post("/api/v1/chat", bodies.get(turn[0]++ % bodies.size())));
    IntStream.range(0, rounds / 3).forEach(i -> requests.values().forEach(Runnable::run));
    Map<String, long[]> times = new LinkedHashMap<>();
    requests.keySet().forEach(name -> times.put(name, new long[rounds]));
    for (int i = 0; i < rounds; i++) {
      for (Map.Entry<String, Runnable> request : requests.entrySet()) {
        times.getOrDefault(request.getKey(), new long[0])[i] = timed(request.getValue());
      }
    }
    return times;
  }

  private static long timed(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return System.nanoTime() - begun;
  }

  private static String resident(RunningJar server) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("/proc/" + server.pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        lines.add(Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB");
      }
    }
    return String.join("", lines);
  }

  private static long at(long[] times, double share) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  }

  private static void print(String name, String figure) {
    System.out.println("* " + name + ": " + figure);
  }

  private static void print(String name, long[] times, long[] base) {
    System.out.printf(
        "| %s | %s | %s | %.1f | %.1f |%n",
        name,
        millis(at(times, 0.5)),
        millis(at(times, 0.99)),
        (double) at(times, 0.5) / at(base, 0.5),
        (double) at(times, 0.99) / at(base, 0.99));
  }

  private static String millis(long nanos) {
    return "%.1f ms".formatted(nanos / 1e6);
  }
}
