package org.zhinan.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.cli.WrongUsage;
import org.zhinan.model.Profile;
import org.zhinan.web.Framing;

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
 * @param frameOrigins the origins of pages that may show the chat in a frame, {@code
 *     https://www.example.org}, with commas between; none
 * @param retentionDays how long a conversation is kept after its last turn; 180
 * @param limits what is answered at most
 * @param models what may be asked to help with wording and reading; none
 */
public record Config(
    String host,
    int port,
    Path data,
    Optional<Path> knowledge,
    Optional<String> call,
    boolean vectors,
    Set<String> frameOrigins,
    int retentionDays,
    Limited limits,
    Modelled models) {

  static final String PREFIX = "ZHINAN_";

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("host", "127.0.0.1"),
          Map.entry("port", "8080"),
          Map.entry("data", "data"),
          Map.entry("knowledge", ""),
          Map.entry("call", ""),
          Map.entry("vectors", "on"),
          Map.entry("limit-address", "600"),
          Map.entry("limit-conversation", "60"),
          Map.entry("proxies", "0"),
          Map.entry("frame-origins", ""),
          Map.entry("retention-days", "180"));

  /**
   * The models that were named.
   *
   * @param chosen the profile that is asked; empty for none
   */
  public record Modelled(List<Profile> profiles, Optional<String> chosen) {

    public Modelled {
      profiles = List.copyOf(profiles);
    }
  }

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
    Map<String, String> settings = defaults();
    settings.putAll(fromEnvironment(environment));
    settings.putAll(options);
    return new Config(
        get(settings, "host"),
        number(get(settings, "port"), 0, 65535, "The port"),
        path(get(settings, "data")),
        find(settings, "knowledge").map(Config::path),
        find(settings, "call"),
        isOn(get(settings, "vectors")),
        origins(get(settings, "frame-origins")),
        number(get(settings, "retention-days"), 1, 36500, "The retention in days"),
        new Limited(
            count(settings, "limit-address"),
            count(settings, "limit-conversation"),
            count(settings, "proxies")),
        ModelSettings.read(settings));
  }

  private static TreeMap<String, String> defaults() {
    TreeMap<String, String> defaults = new TreeMap<>(DEFAULTS);
    defaults.putAll(ModelSettings.DEFAULTS);
    return defaults;
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
    if (!defaults().containsKey(key)) {
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
    return defaults().keySet().stream()
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

  private static int count(Map<String, String> settings, String key) {
    return number(get(settings, key), 0, Integer.MAX_VALUE, "The " + key);
  }

  private static Set<String> origins(String text) {
    Set<String> origins =
        Stream.of(text.split(","))
            .map(String::trim)
            .filter(origin -> !origin.isEmpty())
            .collect(Collectors.toSet());
    for (String origin : origins) {
      if (!Framing.isOrigin(origin)) {
        throw new WrongUsage(
            "The frame origins must be like https://www.example.org, not \"" + origin + "\".");
      }
    }
    return origins;
  }

  private static int number(String text, int least, int most, String what) {
    try {
      int number = Integer.parseInt(text.trim());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers out of range
    }
    throw new WrongUsage(
        what + " must be a number from " + least + " to " + most + ", not \"" + text + "\".");
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new WrongUsage("Not the name of a folder: \"" + text + "\".");
    }
  }
}
