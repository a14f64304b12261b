package org.zhinan.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.DataType;
import org.zhinan.rule.DataValue;
import org.zhinan.rule.DirectionData;

/** Reads {@code directions.yaml}: the schema, and the data of each direction under it. */
final class DirectionsFile {

  static final String NAME = "directions.yaml";

  private static final Set<String> OWN_KEYS = Set.of("title", "names");

  private final YamlNode root;
  private final DataTypes types;
  private final Map<String, DataType> schema = new LinkedHashMap<>();
  private final Map<String, YamlNode> defaults = new LinkedHashMap<>();
  private final List<DirectionFilter> filters = new ArrayList<>();

  DirectionsFile(YamlNode root, DataTypes types) {
    this.root = root.allow("schema", "directions");
    this.types = types;
    root.find("schema").map(YamlNode::map).orElse(Map.of()).forEach(this::declare);
  }

  /** The types of the data that every direction has. */
  Map<String, DataType> schema() {
    return schema;
  }

  /** By what people look for directions. */
  List<DirectionFilter> filters() {
    return filters;
  }

  /** The directions in the file's order; {@link Direction#MAIN} alone when the file has none. */
  Map<String, Direction> directions(LocalText call, Optional<Guideline> guideline) {
    Map<String, Direction> directions = new LinkedHashMap<>();
    Map<String, YamlNode> nodes = root.find("directions").map(YamlNode::map).orElse(Map.of());
    nodes.forEach((code, node) -> directions.put(code, direction(code, node, call, guideline)));
    if (nodes.isEmpty()) {
      directions.put(Direction.MAIN, main(call));
    }
    guideline.ifPresent(text -> compare(directions.keySet(), text));
    return directions;
  }

  private void declare(String name, YamlNode node) {
    node.allow("type", "by", "of", "default", "filter");
    Values.name(root.get("schema").keyNode(name).orElse(node));
    if (OWN_KEYS.contains(name)) {
      node.problem("\"" + name + "\" is a key of every direction already");
    }
    types.type(node).ifPresent(type -> schema.put(name, type));
    node.find("default").ifPresent(value -> defaults.put(name, value));
    node.find("filter").ifPresent(label -> filter(name, label));
  }

  private void filter(String name, YamlNode label) {
    DataType type = schema.get(name);
    DataType element = type instanceof DataType.ListOf list ? list.element() : type;
    if (element instanceof DataType.Code code) {
      filters.add(new DirectionFilter(name, Values.local(label), types.words(code)));
    } else if (type instanceof DataType.Number) {
      filters.add(new DirectionFilter(name, Values.local(label), Map.of()));
    } else {
      label.problem("directions can be looked for by codes and numbers only");
    }
  }

  private Direction main(LocalText call) {
    Map<String, DataValue> values = new LinkedHashMap<>();
    schema.forEach((name, type) -> datum(root, Optional.empty(), name, values));
    return new Direction(
        Direction.MAIN,
        call,
        List.of(),
        Optional.empty(),
        new DirectionData(Direction.MAIN, values));
  }

  private Direction direction(
      String code, YamlNode node, LocalText call, Optional<Guideline> guideline) {
    Set<String> allowed = new TreeSet<>(OWN_KEYS);
    allowed.addAll(schema.keySet());
    node.allow(allowed);
    LocalText title =
        code.equals(Direction.MAIN) && node.find("title").isEmpty()
            ? call
            : Values.local(node.get("title"));
    Map<String, DataValue> values = new LinkedHashMap<>();
    schema.forEach((name, type) -> datum(node, node.find(name), name, values));
    return new Direction(
        code,
        title,
        node.find("names").map(YamlNode::texts).orElse(List.of()),
        guideline.flatMap(text -> heading(text, code)).map(Clause::id),
        new DirectionData(code, values));
  }

  private void datum(
      YamlNode owner, Optional<YamlNode> given, String name, Map<String, DataValue> values) {
    Optional<YamlNode> value = given.or(() -> Optional.ofNullable(defaults.get(name)));
    if (value.isEmpty()) {
      owner.problem("the key \"" + name + "\" is missing, and the schema has no default for it");
    }
    DataType type = Objects.requireNonNull(schema.get(name));
    value.flatMap(v -> types.value(v, type)).ifPresent(v -> values.put(name, v));
  }

  private void compare(Set<String> codes, Guideline text) {
    for (String code : codes) {
      if (!code.equals(Direction.MAIN) && heading(text, code).isEmpty()) {
        root.get("directions")
            .keyNode(code)
            .orElse(root)
            .problem("the guideline has no direction \"" + code + "\"; it has: " + known(text));
      }
    }
    listHeadings(text).stream()
        .flatMap(c -> c.direction().stream())
        .filter(code -> !codes.contains(code))
        .forEach(code -> root.problem("the guideline's direction " + code + " has no data here"));
  }

  private static String known(Guideline text) {
    return Values.sorted(listHeadings(text).stream().flatMap(c -> c.direction().stream()).toList());
  }

  private static Optional<Clause> heading(Guideline text, String code) {
    return listHeadings(text).stream()
        .filter(c -> c.direction().equals(Optional.of(code)))
        .findFirst();
  }

  private static List<Clause> listHeadings(Guideline text) {
    return text.listClauses().stream().filter(c -> c.kind() == ClauseKind.DIRECTION).toList();
  }
}
