package org.zhinan.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.zhinan.lexicon.Variants;
import org.zhinan.pack.yaml.YamlNode;

/** Reads {@code variants.yaml}: pairs of the other and the usual form of a character. */
public final class VariantsFile {

  static final String NAME = "variants.yaml";

  private VariantsFile() {}

  /** What is wrong goes to the node's problems; what is right is returned all the same. */
  public static Variants read(YamlNode root) {
    YamlNode pairs = root.allow(Set.of("usual")).get("usual");
    Map<Character, Character> usual = new HashMap<>();
    for (String pair : pairs.text().strip().split("\\s+")) {
      if (pair.length() != 2) {
        pairs.problem("\"" + pair + "\" must be two characters: the other form, the usual one");
      } else if (usual.put(pair.charAt(0), pair.charAt(1)) != null) {
        pairs.problem("\"" + pair.charAt(0) + "\" stands twice");
      }
    }
    return new Variants(usual);
  }
}
