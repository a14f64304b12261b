package org.zhinan.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prompts that are packed in the program, a file for each thing that a model is asked. A file
 * is a header of {@code key: value} lines between two lines of dashes, then {@code # system} and
 * {@code # user} with the text under each.
 */
public final class Prompts {

  private static final Pattern FILE =
      Pattern.compile(
          "---\\n(?<header>.*?)\\n---\\n+# system\\n(?<system>.*?)\\n# user\\n(?<user>.*)",
          Pattern.DOTALL);
  private static final int HASH = 12;

  private Prompts() {}

  /**
   * The prompt of a file of {@code prompts/}.
   *
   * @param name of the file, without its ending
   * @throws IllegalArgumentException when there is none, or it is not of that form
   */
  public static PromptTemplate getPrompt(String name) {
    try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + name + ".md")) {
      if (in == null) {
        throw new IllegalArgumentException("there is no prompt " + name);
      }
      return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the text of a file. */
  static PromptTemplate read(String name, String text) {
    Matcher file = FILE.matcher(text);
    if (!file.matches()) {
      throw new IllegalArgumentException("the prompt " + name + " has no header or no parts");
    }
    Map<String, String> header = header(file.group("header"));
    return new PromptTemplate(
        name,
        get(name, header, "purpose"),
        List.of(get(name, header, "inputs").split(",\\s*")),
        name + "@" + get(name, header, "version") + ":" + hash(text),
        Integer.parseInt(get(name, header, "longest")),
        file.group("system").strip(),
        file.group("user").strip());
  }

  private static Map<String, String> header(String lines) {
    Map<String, String> header = new TreeMap<>();
    Arrays.stream(lines.split("\n"))
        .map(line -> line.split(":\\s*", 2))
        .filter(line -> line.length == 2)
        .forEach(line -> header.put(line[0].strip(), line[1].strip()));
    return header;
  }

  private static String get(String name, Map<String, String> header, String key) {
    String value = header.getOrDefault(key, "");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("the prompt " + name + " does not tell its " + key);
    }
    return value;
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
