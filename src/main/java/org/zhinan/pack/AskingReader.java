package org.zhinan.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.lexicon.Asking;
import org.zhinan.lexicon.Pattern;
import org.zhinan.lexicon.PatternError;
import org.zhinan.lexicon.PatternParser;
import org.zhinan.pack.yaml.YamlNode;

/**
 * How the kinds of {@code information.yaml} are asked for. A list in place of a pattern is all its
 * parts within one sentence, in any order.
 */
final class AskingReader {

  private static final String BETWEEN = " ~~14 ";
  private static final int MOST_PARTS = 4;

  private final Map<String, List<String>> lists;
  private final Set<String> categories;

  AskingReader(Map<String, List<String>> lists, Set<String> categories) {
    this.lists = new LinkedHashMap<>(lists);
    this.categories = categories;
  }

  /** Kinds of a later file take the place of those of an earlier one. */
  Asking read(List<YamlNode> files) {
    files.forEach(
        file ->
            file.find("lists").ifPresent(l -> l.map().forEach((n, v) -> lists.put(n, v.texts()))));
    Map<String, Asking.Way> ways = new LinkedHashMap<>();
    for (YamlNode file : files) {
      file.find("kinds").ifPresent(kinds -> kinds.map().forEach((c, n) -> ways.put(c, way(n))));
    }
    return new Asking(ways);
  }

  private Asking.Way way(YamlNode kind) {
    return new Asking.Way(
        patterns(kind.find("ask")),
        patterns(kind.find("unless")),
        new LinkedHashSet<>(kind.find("over").map(YamlNode::texts).orElse(List.of())));
  }

  private List<Pattern> patterns(Optional<YamlNode> list) {
    List<Pattern> patterns = new ArrayList<>();
    list.ifPresent(l -> l.list().forEach(node -> add(node, patterns)));
    return patterns;
  }

  private void add(YamlNode node, List<Pattern> patterns) {
    try {
      for (String source : node.isList() ? orders(node) : List.of(node.text())) {
        patterns.add(PatternParser.parse(source, lists, categories));
      }
    } catch (PatternError e) {
      node.problem("in the pattern, character " + e.column() + ": " + e.getMessage());
    }
  }

  private static List<String> orders(YamlNode node) {
    List<String> parts = node.texts();
    if (parts.size() > MOST_PARTS) {
      node.problem("at most " + MOST_PARTS + " parts in any order");
      return List.of();
    }
    return orders(parts);
  }

  private static List<String> orders(List<String> parts) {
    if (parts.size() == 1) {
      return parts;
    }
    List<String> orders = new ArrayList<>();
    for (String first : parts) {
      List<String> others = new ArrayList<>(parts);
      others.remove(first);
      orders(others).forEach(rest -> orders.add(first + BETWEEN + rest));
    }
    return orders;
  }
}
