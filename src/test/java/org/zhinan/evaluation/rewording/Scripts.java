package org.zhinan.evaluation.rewording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

/** Simplified characters and the traditional ones that are usual for them. */
final class Scripts {

  private static final Path TABLE = Path.of("knowledge/common/variants.yaml");
  private static final Map<Integer, Integer> TRADITIONAL = traditional();

  private Scripts() {}

  static String traditional(String text) {
    return text.codePoints()
        .map(c -> TRADITIONAL.getOrDefault(c, c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Map<Integer, Integer> traditional() {
    Map<Integer, Integer> traditional = new HashMap<>();
    for (String pair : table().get("usual").text().strip().split("\\s+")) {
      traditional.putIfAbsent((int) pair.charAt(1), (int) pair.charAt(0));
    }
    return traditional;
  }

  private static YamlNode table() {
    try {
      return YamlNode.parse(TABLE.toString(), Files.readString(TABLE), new Problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
