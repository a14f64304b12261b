package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.Reading;

/** Reads {@code readings.yaml}. */
final class ReadingsFile {

  static final String NAME = "readings.yaml";

  private final CiteReader cites;

  ReadingsFile(CiteReader cites) {
    this.cites = cites;
  }

  Map<String, Reading> read(YamlNode root) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (YamlNode node : root.list()) {
      Reading reading = reading(node.allow("name", "values", "cite", "ask"));
      if (readings.put(reading.name(), reading) != null) {
        node.get("name").problem("the reading \"" + reading.name() + "\" stands here twice");
      }
    }
    return readings;
  }

  private Reading reading(YamlNode node) {
    return new Reading(
        Values.name(node.get("name")).orElse(""),
        values(node.get("values")),
        cites.required(node),
        Values.local(node.get("ask")));
  }

  private static List<Boolean> values(YamlNode node) {
    List<Boolean> values = node.list().stream().flatMap(n -> Values.bool(n).stream()).toList();
    if (node.isList() && (values.isEmpty() || values.stream().distinct().count() < values.size())) {
      node.problem("expected [true, false], or [true] or [false] when it is settled");
    }
    return values;
  }
}
