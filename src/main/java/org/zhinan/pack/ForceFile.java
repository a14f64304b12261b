package org.zhinan.pack;

import java.util.List;
import org.zhinan.base.FoldedText;
import org.zhinan.pack.yaml.YamlNode;

/** Reads {@code force.yaml}: the words that make a sentence binding, in the calls' languages. */
final class ForceFile {

  static final String NAME = PackSource.COMMON + "force.yaml";

  private final List<String> words;

  private ForceFile(List<String> words) {
    this.words = words;
  }

  static ForceFile read(YamlNode root) {
    return new ForceFile(
        root.allow("binding").find("binding").map(YamlNode::texts).orElse(List.of()));
  }

  /** Whether a text holds one of the words. */
  boolean binds(String text) {
    FoldedText folded = FoldedText.of(text);
    return words.stream().anyMatch(folded::contains);
  }
}
