package org.zhinan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactType;
import org.zhinan.lexicon.Closing;
import org.zhinan.lexicon.Pattern;
import org.zhinan.pack.yaml.YamlNode;

/** The section {@code closed} of a lexicon: how lists are said to have no other members. */
record ClosingsFile(FactDictionary facts) {

  List<Closing> closings(Optional<YamlNode> section, Function<YamlNode, List<Pattern>> patterns) {
    List<Closing> closings = new ArrayList<>();
    section.ifPresent(
        node ->
            node.map()
                .forEach(
                    (key, ways) -> {
                      String[] halves = key.split("\\.", -1);
                      String owner = halves.length == 2 ? halves[0] : FactDictionary.ROOT;
                      String list = halves[halves.length - 1];
                      if (!isList(owner, list)) {
                        ways.problem(
                            "\""
                                + key
                                + "\" is no list; expected a list of facts.yaml, or type.list");
                      } else {
                        patterns
                            .apply(ways)
                            .forEach(p -> closings.add(new Closing(owner, list, p)));
                      }
                    }));
    return closings;
  }

  private boolean isList(String owner, String list) {
    return facts.types().containsKey(owner)
        && facts.type(owner).findField(list).map(FactField::type).orElse(null)
            instanceof FactType.Many;
  }
}
