package org.zhinan.pack;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.zhinan.base.LocalText;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

/**
 * Reads {@code common/replies.yaml}, and a pack's own {@code replies.yaml} over it: groups of
 * texts, each {@code {zh, en}}, nested at will.
 */
public final class RepliesFile {

  static final String NAME = "replies.yaml";

  /** The words of units, which a call may add to. */
  private static final String UNITS = "unit.";

  private static final Set<String> LANGUAGES = Set.of("zh", "en");

  private final Map<String, LocalText> templates = new TreeMap<>();

  private RepliesFile() {}

  /**
   * What can be read; what is wrong, such as languages that differ in placeholders, is reported.
   */
  public static Replies read(String file, String text, Problems problems) {
    RepliesFile reading = new RepliesFile();
    reading.group("", YamlNode.parse(file, text, problems));
    return new Replies(reading.templates);
  }

  /** A pack's own texts, each in the place of a shared one. */
  static Replies readOwn(String text, Replies shared, Problems problems) {
    RepliesFile reading = new RepliesFile();
    YamlNode root = YamlNode.parse(NAME, text, problems);
    reading.group("", root);
    for (String key : reading.templates.keySet()) {
      if (!key.startsWith(UNITS) && shared.findTemplate(key).isEmpty()) {
        root.problem("the shared replies have no text \"" + key + "\" that this could replace");
      }
    }
    return shared.overlaid(new Replies(reading.templates));
  }

  private void group(String prefix, YamlNode node) {
    node.map().forEach((key, child) -> entry(prefix.isEmpty() ? key : prefix + "." + key, child));
  }

  private void entry(String key, YamlNode node) {
    if (node.find("zh").isPresent() || node.find("en").isPresent()) {
      node.allow(LANGUAGES);
      template(key, node);
    } else {
      group(key, node);
    }
  }

  private void template(String key, YamlNode node) {
    LocalText text = LocalText.of(node.get("zh").text(), node.get("en").text());
    if (!placeholders(text.zh()).equals(placeholders(text.en()))) {
      node.problem(
          "the languages of \"%s\" differ in placeholders: zh has %s, en has %s"
              .formatted(key, placeholders(text.zh()), placeholders(text.en())));
    }
    templates.put(key, text);
  }

  private static Set<String> placeholders(String template) {
    Set<String> names = new TreeSet<>();
    Matcher m = Replies.PLACEHOLDER.matcher(template);
    while (m.find()) {
      names.add(m.group(1));
    }
    return names;
  }
}
