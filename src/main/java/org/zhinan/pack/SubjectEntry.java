package org.zhinan.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactValue;
import org.zhinan.lexicon.Pattern;
import org.zhinan.lexicon.Subject;
import org.zhinan.pack.yaml.YamlNode;

/** One entry of {@code subjects} in a lexicon: who or what a message can speak of. */
record SubjectEntry(YamlNode node, FactDictionary facts) {

  private static final Set<String> KEYS =
      Set.of("words", "paths", "other", "named", "back", "aside", "whole", "introduced");

  Subject subject(String code, Function<YamlNode, List<Pattern>> patterns) {
    node.allow(KEYS);
    Map<String, String> paths = new LinkedHashMap<>();
    node.find("paths")
        .ifPresent(
            places ->
                places
                    .map()
                    .forEach(
                        (type, path) -> {
                          checkPlace(type, path);
                          paths.put(type, path.text());
                        }));
    List<Subject.Introduction> introductions = new ArrayList<>();
    node.find("introduced")
        .ifPresent(
            types ->
                types
                    .map()
                    .forEach((type, ways) -> introductions.addAll(ways(type, ways, patterns))));
    return new Subject(
        code,
        isSet("other"),
        isSet("named"),
        isSet("back"),
        isSet("aside"),
        isSet("whole"),
        paths,
        introductions);
  }

  /** A place that does not depend on who else is meant must be one of the fact sheet. */
  private void checkPlace(String type, YamlNode path) {
    String place = path.text().replace("*", "1");
    String entity = type.replaceAll("@.*", "");
    if (!place.contains("{")
        && facts
            .findEntity(FactPath.of(place))
            .filter(found -> found.name().equals(entity))
            .isEmpty()) {
      path.problem("no " + entity + " stands at \"" + path.text() + "\" in facts.yaml");
    }
  }

  private boolean isSet(String flag) {
    return node.find(flag).map(n -> n.text().equals("true")).orElse(false);
  }

  /** Patterns, or entries {@code {by: [patterns], told: {field: value}}}. */
  private List<Subject.Introduction> ways(
      String type, YamlNode ways, Function<YamlNode, List<Pattern>> patterns) {
    if (!facts.types().containsKey(type)) {
      ways.problem("unknown entity type \"" + type + "\"; expected one of facts.yaml");
      return List.of();
    }
    List<Subject.Introduction> introductions = new ArrayList<>();
    for (YamlNode way : ways.list()) {
      boolean tells = way.isMap();
      Map<String, FactValue> told =
          tells
              ? way.allow(Set.of("by", "told", "alone"))
                  .find("told")
                  .map(SubjectEntry::values)
                  .orElse(Map.of())
              : Map.of();
      boolean alone = tells && way.find("alone").map(n -> n.text().equals("true")).orElse(false);
      told.keySet().stream()
          .filter(field -> facts.type(type).findField(field).isEmpty())
          .forEach(field -> way.problem("unknown field \"" + field + "\" of " + type));
      patterns
          .apply(tells ? way.get("by") : way)
          .forEach(p -> introductions.add(new Subject.Introduction(type, p, told, alone)));
    }
    return introductions;
  }

  private static Map<String, FactValue> values(YamlNode node) {
    Map<String, FactValue> values = new LinkedHashMap<>();
    node.map().forEach((field, value) -> values.put(field, GrammarFiles.value(value.text())));
    return values;
  }
}
