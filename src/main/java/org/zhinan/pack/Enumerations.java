package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.LocalText;
import org.zhinan.fact.FactType;
import org.zhinan.pack.yaml.YamlNode;

/** Reads the enumerations of {@code facts.yaml}. */
final class Enumerations {

  private Enumerations() {}

  static Map<String, FactType.Code> read(Optional<YamlNode> node) {
    Map<String, FactType.Code> enumerations = new LinkedHashMap<>();
    node.map(YamlNode::map)
        .orElse(Map.of())
        .forEach((name, one) -> enumerations.put(name, enumeration(name, one)));
    return enumerations;
  }

  private static FactType.Code enumeration(String name, YamlNode node) {
    node.allow("values", "groups");
    Map<String, LocalText> labels = new LinkedHashMap<>();
    node.get("values").map().forEach((code, label) -> labels.put(code, Values.local(label)));
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    Map<String, LocalText> groupLabels = new LinkedHashMap<>();
    node.find("groups")
        .map(YamlNode::map)
        .orElse(Map.of())
        .forEach(
            (code, group) -> {
              if (labels.containsKey(code)) {
                group.problem("\"" + code + "\" is a value already; a group needs its own code");
              }
              groups.put(code, members(group, labels.keySet()));
              groupLabels.put(code, label(group));
            });
    return new FactType.Code(name, labels, groups, groupLabels);
  }

  private static Set<String> members(YamlNode group, Set<String> leaves) {
    Set<String> members = new LinkedHashSet<>();
    for (YamlNode member : group.get("of").list()) {
      if (Values.isKnown(member, "code", leaves)) {
        members.add(member.text());
      }
    }
    return members;
  }

  private static LocalText label(YamlNode group) {
    group.allow("of", "zh", "en");
    return LocalText.of(Values.text(group.get("zh")), Values.text(group.get("en")));
  }
}
