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

/**
 * The sections {@code closed} and {@code assumed} of a lexicon: how lists are said to have no other
 * members, and what is taken to mean that although it does not say so.
 */
record ClosingsFile(FactDictionary facts, Function<YamlNode, List<Pattern>> patterns) {

  /** All of a lexicon; what is said comes before what is assumed. */
  List<Closing> closings(YamlNode lexicon) {
    List<Closing> closings = new ArrayList<>(closings(lexicon.find("closed"), false));
    closings.addAll(closings(lexicon.find("assumed"), true));
    return closings;
  }

  private List<Closing> closings(Optional<YamlNode> section, boolean assumed) {
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
                            .forEach(p -> closings.add(new Closing(owner, list, p, assumed)));
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
