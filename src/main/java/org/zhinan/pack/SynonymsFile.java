package org.zhinan.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.lexicon.Synonyms;
import org.zhinan.pack.yaml.YamlNode;

/** Reads {@code synonyms.yaml}: {@code groups}, lists of words; and {@code fillers}, one list. */
public final class SynonymsFile {

  private SynonymsFile() {}

  /** What is wrong goes to the node's problems; what is right is returned all the same. */
  public static Synonyms read(YamlNode root) {
    root.allow(Set.of("groups", "fillers"));
    List<Set<String>> groups = root.get("groups").list().stream().map(SynonymsFile::group).toList();
    List<String> fillers = root.find("fillers").map(YamlNode::texts).orElse(List.of());
    return new Synonyms(groups, new LinkedHashSet<>(fillers));
  }

  private static Set<String> group(YamlNode node) {
    Set<String> words = new LinkedHashSet<>();
    for (YamlNode word : node.list()) {
      if (!words.add(word.text())) {
        word.problem("\"" + word.text() + "\" stands twice in this group");
      }
    }
    if (words.size() < 2) {
      node.problem("a group holds at least two words");
    }
    return words;
  }
}
