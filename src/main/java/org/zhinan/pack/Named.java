package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.DataType;
import org.zhinan.rule.DirectionData;

/** What a pack gives names to, for those files that refer to it. */
record Named(
    PackInfo info,
    FactsFile facts,
    List<Role> roles,
    Map<String, DataType> schema,
    Map<String, Direction> directions) {

  Set<String> roleCodes() {
    return roles.stream().map(Role::code).collect(Collectors.toSet());
  }

  /** The prefixes of the directions of parts. */
  Set<String> prefixes() {
    return info.parts().stream().flatMap(p -> p.directions().stream()).collect(Collectors.toSet());
  }

  /** The directions that {@code directions} and {@code part} of an entry name; none for all. */
  Set<String> directionsOf(YamlNode node) {
    Set<String> codes =
        new LinkedHashSet<>(references(node.find("directions"), "direction", directions.keySet()));
    Optional<YamlNode> part = node.find("part");
    if (part.isPresent() && Values.isKnown(part.get(), "group of directions", prefixes())) {
      String prefix = part.get().text() + "-";
      directions.keySet().stream().filter(d -> d.startsWith(prefix)).forEach(codes::add);
    }
    return codes;
  }

  /** The codes of a list, those alone that are known; the others are problems. */
  static Set<String> references(Optional<YamlNode> node, String what, Set<String> known) {
    List<YamlNode> nodes = node.map(YamlNode::list).orElse(List.of());
    Set<String> codes = new LinkedHashSet<>();
    for (YamlNode one : nodes) {
      if (Values.isKnown(one, what, known)) {
        codes.add(one.text());
      }
    }
    return codes;
  }

  Map<String, DirectionData> directionData() {
    Map<String, DirectionData> data = new LinkedHashMap<>();
    directions.forEach((code, direction) -> data.put(code, direction.data()));
    return data;
  }
}
