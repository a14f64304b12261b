package org.zhinan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhinan.lexicon.Alike;
import org.zhinan.pack.yaml.YamlNode;

/** Reads {@code alike.yaml}: characters that sound alike, that look alike, and that stand alone. */
public final class AlikeFile {

  static final String NAME = "alike.yaml";

  private static final List<String> KINDS = List.of("look", "sound");

  private AlikeFile() {}

  /** What is wrong goes to the node's problems; what is right is returned all the same. */
  public static Alike read(YamlNode root) {
    YamlNode file = root.allow(Set.of("look", "sound", "particles"));
    List<String> groups = new ArrayList<>();
    for (String kind : KINDS) {
      YamlNode node = file.get(kind);
      for (String group : node.text().strip().split("\\s+")) {
        if (group.length() < 2) {
          node.problem("\"" + group + "\" must be two characters at least");
        }
        groups.add(group);
      }
    }
    return new Alike(groups, file.get("particles").text());
  }
}
