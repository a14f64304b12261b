package org.zhinan.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.cli.WrongUsage;

/**
 * What the operator decides. Each key is an option ({@code --port}) and an environment variable
 * ({@code ZHINAN_PORT}); the option wins.
 *
 * @param host to listen on; {@code 127.0.0.1}
 * @param port to listen on; 8080; 0 for any free one
 * @param data the folder of the store; {@code data}
 * @param knowledge a folder of packs that stands in for the packed one
 * @param call the default call; the one issued last
 * @param vectors whether clauses are found by meaning too ({@code on}, the default, or {@code
 *     off}); that takes 200 MB of memory
 * @param limits what is answered at most
 */
public record Config(
    String host,
    int port,
    Path data,
    Optional<Path> knowledge,
    Optional<String> call,
    boolean vectors,
    Limited limits) {

  static final String PREFIX = "ZHINAN_";

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "host",
          "127.0.0.1",
          "port",
          "8080",
          "data",
          "data",
          "knowledge",
          "",
          "call",
          "",
          "vectors",
          "on",
          "limit-address",
          "600",
          "limit-conversation",
          "60",
          "proxies",
          "0");

  /**
   * Limits of requests; a limit of 0 is none.
   *
   * @param perAddress requests of one address in a minute ({@code limit-address}); 600
   * @param perConversation turns of one conversation in a minute ({@code limit-conversation}); 60
   * @param proxies reverse proxies of the operator's own before the server; 0
   */
  public record Limited(int perAddress, int perConversation, int proxies) {}

  /**
   * @param environment all variables of the process; those of other programs are passed over
   * @param options keys and values of the command line
   * @throws WrongUsage for an unknown {@code ZHINAN_} variable and for a value that cannot be
   */
  public static Config of(Map<String, String> environment, Map<String, String> options) {
    Map<String, String> settings = new TreeMap<>(DEFAULTS);
    settings.putAll(fromEnvironment(environment));
    settings.putAll(options);
    return new Config(
        get(settings, "host"),
        port(get(settings, "port")),
        path(get(settings, "data")),
        find(settings, "knowledge").map(Config::path),
        find(settings, "call"),
        isOn(get(settings, "vectors")),
        new Limited(
            count(settings, "limit-address"),
            count(settings, "limit-conversation"),
            count(settings, "proxies")));
  }

  private static Map<String, String> fromEnvironment(Map<String, String> environment) {
    Map<String, String> settings = new TreeMap<>();
    environment.forEach(
        (variable, value) -> {
          if (variable.startsWith(PREFIX)) {
            settings.put(key(variable), value);
          }
        });
    return settings;
  }

  private static String key(String variable) {
    String key = variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
    if (!DEFAULTS.containsKey(key)) {
      throw new WrongUsage(
          "The environment variable "
              + variable
              + " is not known. Unset it, or use one of "
              + String.join(", ", knownVariables())
              + ".");
    }
    return key;
  }

  private static Iterable<String> knownVariables() {
    return new TreeMap<>(DEFAULTS)
        .keySet().stream()
            .map(key -> PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_'))
            .toList();
  }

  private static String get(Map<String, String> settings, String key) {
    return settings.getOrDefault(key, "");
  }

  private static Optional<String> find(Map<String, String> settings, String key) {
    return Optional.of(get(settings, key)).filter(text -> !text.isEmpty());
  }

  private static boolean isOn(String text) {
    if (!text.equals("on") && !text.equals("off")) {
      throw new WrongUsage("The vectors must be on or off, not \"" + text + "\".");
    }
    return text.equals("on");
  }

  private static int port(String text) {
    return number(text, 65535)
        .orElseThrow(
            () ->
                new WrongUsage("The port must be a number from 0 to 65535, not \"" + text + "\"."));
  }

  private static int count(Map<String, String> settings, String key) {
    String text = get(settings, key);
    return number(text, Integer.MAX_VALUE)
        .orElseThrow(
            () -> new WrongUsage("The " + key + " must be a number, not \"" + text + "\"."));
  }

  private static Optional<Integer> number(String text, int most) {
    try {
      return Optional.of(Integer.parseInt(text.trim())).filter(n -> n >= 0 && n <= most);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new WrongUsage("Not the name of a folder: \"" + text + "\".");
    }
  }
}
