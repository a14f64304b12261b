package org.zhinan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.cli.WrongUsage;
import org.zhinan.model.Patience;
import org.zhinan.model.Profile;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

/**
 * Model profiles by name, in a file of the operator's: {@code provider}, {@code base-url}, {@code
 * name}, the key itself ({@code key}) or the file that holds it ({@code key-file}), {@code jobs},
 * {@code messages}, and how many seconds of {@code silence} and in {@code whole} a reply may take.
 */
final class ProfilesFile {

  private static final String[] KEYS = {
    "provider", "base-url", "name", "key", "key-file", "jobs", "messages", "silence", "whole"
  };

  private ProfilesFile() {}

  /**
   * @throws WrongUsage with file, line and column when anything is wrong
   */
  static List<Profile> read(Path file) {
    Problems problems = new Problems();
    YamlNode root = YamlNode.parse(file.toString(), text(file), problems);
    List<Profile> profiles = new ArrayList<>();
    root.map().forEach((name, node) -> profiles.add(profile(name, node.allow(KEYS))));
    if (!problems.isEmpty()) {
      throw new WrongUsage(
          problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return profiles;
  }

  private static Profile profile(String name, YamlNode node) {
    return ModelSettings.profile(
        name,
        get(node, "provider", ""),
        get(node, "base-url", ""),
        get(node, "name", ""),
        node.find("key-file")
            .map(key -> text(Path.of(key.text())).strip())
            .orElse(get(node, "key", "")),
        get(node, "jobs", "word, propose"),
        get(node, "messages", "send"),
        patience(node));
  }

  private static Patience patience(YamlNode node) {
    Patience usual = Patience.USUAL;
    return new Patience(
        seconds(node, "silence", usual.silence()),
        seconds(node, "whole", usual.whole()),
        usual.characters());
  }

  private static Duration seconds(YamlNode node, String key, Duration usual) {
    String text = get(node, key, "");
    if (text.isEmpty()) {
      return usual;
    }
    if (!text.matches("[1-9][0-9]{0,3}")) {
      node.get(key).problem("a whole number of seconds");
      return usual;
    }
    return Duration.ofSeconds(Long.parseLong(text));
  }

  private static String get(YamlNode node, String key, String usual) {
    return node.find(key).map(YamlNode::text).orElse(usual);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new WrongUsage("Cannot read the file " + file + " of the model profiles.");
    }
  }
}
