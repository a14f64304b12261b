package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhinan.guideline.Citation;
import org.zhinan.pack.information.Source;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.DataValue;
import org.zhinan.rule.Parameter;

/** Reads where an answer of {@code information.yaml} stands: one of {@link #KEYS}, or nothing. */
final class SourceFile {

  static final Set<String> KEYS =
      Set.of(
          "cite",
          "labels",
          "holding",
          "topics",
          "where",
          "item",
          "contacts",
          "table",
          "heading",
          "ranking",
          "naming",
          "papers");

  private static final Map<String, ConditionKind> KINDS =
      Map.of(
          "requirement", ConditionKind.REQUIREMENT,
          "paper", ConditionKind.PAPER,
          "commitment", ConditionKind.COMMITMENT);

  private static final Map<String, Boolean> OWN = Map.of("own", true, "general", false);

  private final Pack pack;
  private final CiteReader cites;

  SourceFile(Pack pack) {
    this.pack = pack;
    this.cites = new CiteReader(Optional.of(pack.guideline()));
  }

  /** Names of the data that every direction has. */
  Set<String> data() {
    return pack.rules().vocabulary().direction().keySet();
  }

  Source source(YamlNode answer) {
    List<String> given = KEYS.stream().filter(key -> answer.find(key).isPresent()).toList();
    if (given.size() > 1) {
      answer.problem("an answer stands in one place only, not in " + Values.sorted(given));
    }
    return given.isEmpty()
        ? new Source.Nothing()
        : source(given.get(0), answer.get(given.get(0)), answer);
  }

  List<Citation> cited(YamlNode node) {
    return cites.required(node);
  }

  /** The codes that a parameter of the call lists, at any date. */
  Set<String> countries(YamlNode parameter) {
    Map<String, Parameter> known = pack.rules().parameters();
    Values.isKnown(parameter, "parameter", known.keySet());
    return Optional.ofNullable(known.get(parameter.text())).stream()
        .flatMap(p -> p.periods().stream())
        .map(Parameter.Period::value)
        .filter(DataValue.ListOf.class::isInstance)
        .flatMap(list -> ((DataValue.ListOf) list).values().stream())
        .filter(DataValue.Words.class::isInstance)
        .map(words -> ((DataValue.Words) words).value())
        .collect(Collectors.toSet());
  }

  private Source source(String key, YamlNode node, YamlNode answer) {
    return switch (key) {
      case "cite" -> new Source.Cited(cites.required(answer));
      case "labels" -> new Source.Labelled(new LinkedHashSet<>(node.texts()));
      case "holding" -> new Source.Holding(node.texts());
      case "topics" -> onTopic(node);
      case "where" -> new Source.Directions(where(node));
      case "table" -> new Source.Table(node.list().stream().map(this::row).toList());
      case "papers" -> new Source.Papers(Values.oneOf(node, OWN).orElse(false));
      case "ranking" -> ranking(node);
      case "naming" -> new Source.Naming(new LinkedHashSet<>(node.texts()));
      case "heading" -> new Source.Heading();
      case "item" -> new Source.Item(new LinkedHashSet<>(node.texts()));
      default -> new Source.Contacts();
    };
  }

  private Source ranking(YamlNode node) {
    node.allow("by", "first", "labels");
    Values.isKnown(node.get("by"), "datum of directions", data());
    int first = Values.number(node.get("first")).map(Number::intValue).orElse(1);
    return new Source.Ranking(
        node.get("by").text(), first, new LinkedHashSet<>(node.get("labels").texts()));
  }

  private Source onTopic(YamlNode node) {
    node.allow("of", "kinds", "own");
    List<YamlNode> topics = node.find("of").map(YamlNode::list).orElse(List.of());
    topics.forEach(topic -> Values.isKnown(topic, "topic", pack.topics().keySet()));
    List<YamlNode> kinds = node.find("kinds").map(YamlNode::list).orElse(List.of());
    return new Source.OnTopic(
        topics.stream().map(YamlNode::text).collect(Collectors.toSet()),
        kinds.stream().flatMap(k -> Values.oneOf(k, KINDS).stream()).collect(Collectors.toSet()),
        node.find("own").flatMap(Values::bool).orElse(false));
  }

  private Source.Row row(YamlNode node) {
    Set<String> allowed = new TreeSet<>(KEYS);
    allowed.add("title");
    node.allow(allowed);
    return new Source.Row(Values.local(node.get("title")), source(node));
  }

  private Map<String, String> where(YamlNode node) {
    Map<String, String> where = new LinkedHashMap<>();
    node.map()
        .forEach(
            (datum, value) -> {
              if (Values.isKnown(node.keyNode(datum).orElse(node), "datum", data())) {
                where.put(datum, value.text());
              }
            });
    return where;
  }
}
