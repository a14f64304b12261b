package org.zhinan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactValue;
import org.zhinan.lexicon.Pattern;
import org.zhinan.lexicon.Saying;
import org.zhinan.pack.yaml.YamlNode;

/**
 * The section {@code say} of a lexicon: {@code type.field} with the patterns whose slot holds the
 * value, or with the patterns of each value; {@code type} with patterns whose slots name their
 * fields. An entry is a pattern or {@code {by: [patterns], is: value, of: subject, over: true,
 * under: true}}.
 */
record SayingsFile(FactDictionary facts, Function<YamlNode, List<Pattern>> patterns) {

  List<Saying> sayings(YamlNode section) {
    List<Saying> sayings = new ArrayList<>();
    section.map().forEach((key, node) -> add(sayings, key, node));
    return sayings;
  }

  private void add(List<Saying> sayings, String key, YamlNode node) {
    String[] halves = key.split("\\.", -1);
    String field = halves.length == 2 ? halves[1] : "";
    if (halves.length > 2 || !isKnown(halves[0], field)) {
      node.problem("unknown fact \"" + key + "\"; expected type.field of facts.yaml");
    } else if (node.isMap()) {
      node.map()
          .forEach(
              (value, ways) ->
                  addWays(sayings, halves[0], field, ways, Optional.of(GrammarFiles.value(value))));
    } else {
      addWays(sayings, halves[0], field, node, Optional.empty());
    }
  }

  private boolean isKnown(String type, String field) {
    return facts.types().containsKey(type)
        && (field.isEmpty() || facts.type(type).findField(field).isPresent());
  }

  private void addWays(
      List<Saying> sayings, String type, String field, YamlNode ways, Optional<FactValue> value) {
    for (YamlNode way : ways.isText() ? List.of(ways) : ways.list()) {
      boolean marked = way.isMap();
      YamlNode by = marked ? way.allow(Set.of("by", "is", "of", "over", "under")).get("by") : way;
      Optional<FactValue> is =
          marked ? way.find("is").map(n -> GrammarFiles.value(n.text())).or(() -> value) : value;
      String of = marked ? way.find("of").map(YamlNode::text).orElse("") : "";
      int rank = marked ? rank(way) : 0;
      patterns.apply(by).forEach(p -> sayings.add(new Saying(type, field, p, is, of, rank)));
    }
  }

  private static int rank(YamlNode way) {
    return way.find("over").isPresent() ? 1 : way.find("under").isPresent() ? -1 : 0;
  }
}
