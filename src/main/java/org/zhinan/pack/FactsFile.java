package org.zhinan.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.LocalText;
import org.zhinan.fact.Assumption;
import org.zhinan.fact.EntityType;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactType;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.expr.Derived;
import org.zhinan.rule.expr.Expr;

/** Reads {@code facts.yaml}: enumerations, entity types, the entities of a case, roles, topics. */
final class FactsFile {

  static final String NAME = "facts.yaml";

  private static final Set<String> FIELD_KEYS =
      Set.of(
          "type",
          "of",
          "one",
          "many",
          "unit",
          "min",
          "max",
          "label",
          "ask",
          "changeable",
          "topics",
          "screen",
          "assumes",
          "derives");
  private static final Set<String> TYPES =
      Set.of("bool", "date", "words", "code", "number", "money");

  private final YamlNode root;
  private final Map<String, FactType.Code> enumerations;
  private final Map<String, LocalText> topics;
  private final Set<String> typeNames;
  private final List<YamlNode> derived = new ArrayList<>();

  FactsFile(YamlNode root) {
    this.root = root.allow("enumerations", "types", "roots", "roles", "topics");
    this.enumerations = Enumerations.read(root.find("enumerations"));
    this.topics = readTopics();
    this.typeNames =
        new LinkedHashSet<>(root.find("types").map(n -> n.map().keySet()).orElse(Set.of()));
  }

  Map<String, FactType.Code> enumerations() {
    return enumerations;
  }

  /** Topics with their words; empty when the file does not list them. */
  Map<String, LocalText> topics() {
    return topics;
  }

  /** Reports topics that are not among those listed; lists none, then all are allowed. */
  Set<String> topics(Optional<YamlNode> node) {
    List<YamlNode> nodes = node.map(YamlNode::list).orElse(List.of());
    if (!topics.isEmpty()) {
      nodes.forEach(n -> Values.isKnown(n, "topic", topics.keySet()));
    }
    return new LinkedHashSet<>(nodes.stream().map(YamlNode::text).toList());
  }

  List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    root.get("roles")
        .map()
        .forEach(
            (code, node) ->
                roles.add(new Role(code, Values.local(node.allow("label").get("label")))));
    return roles;
  }

  FactDictionary dictionary() {
    Map<String, EntityType> types = new LinkedHashMap<>();
    root.find("types")
        .map(YamlNode::map)
        .orElse(Map.of())
        .forEach((name, node) -> types.put(name, entityType(name, node)));
    types.put(
        FactDictionary.ROOT,
        new EntityType(FactDictionary.ROOT, Values.NO_TEXT, fields(root.get("roots"))));
    return new FactDictionary(types);
  }

  private EntityType entityType(String name, YamlNode node) {
    if (name.equals(FactDictionary.ROOT)) {
      node.problem("\"root\" names the case itself; its entities stand under roots");
    }
    node.allow("label", "fields");
    return new EntityType(name, Values.local(node.get("label")), fields(node.get("fields")));
  }

  private Map<String, FactField> fields(YamlNode node) {
    Map<String, FactField> fields = new LinkedHashMap<>();
    node.map()
        .forEach(
            (name, field) -> {
              Values.name(node.keyNode(name).orElse(field));
              if (field.isMap()) {
                field(name, field).ifPresent(f -> fields.put(name, f));
              } else {
                field.problem("expected a field: {type: …, label: …, ask: …}");
              }
            });
    return fields;
  }

  private Optional<FactField> field(String name, YamlNode node) {
    node.allow(FIELD_KEYS);
    LocalText label = Values.local(node.get("label"));
    boolean changeable = node.find("changeable").flatMap(Values::bool).orElse(false);
    Set<String> about = topics(node.find("topics"));
    boolean screen = node.find("screen").flatMap(Values::bool).orElse(false);
    Optional<Assumption> assumes = node.find("assumes").flatMap(FactsFile::assumption);
    Optional<FactType> type = type(node);
    if (assumes.isPresent() && type.filter(FactType.Bool.class::isInstance).isEmpty()) {
      node.get("assumes").problem("only a yes/no fact can be assumed");
    }
    return type.map(
        t ->
            new FactField(
                name, t, label, ask(node), changeable, about, screen, assumes, derives(node)));
  }

  private Optional<String> derives(YamlNode node) {
    Optional<YamlNode> derives = node.find("derives").filter(YamlNode::isText);
    derives.ifPresent(derived::add);
    return derives.map(YamlNode::text);
  }

  /** Holds the facts that follow from definitions against them, once these are known. */
  void checkDerived(DefinitionsFile definitions) {
    for (EntityType type : dictionary().types().values()) {
      type.fields().values().forEach(field -> check(type, field, definitions));
    }
  }

  private void check(EntityType type, FactField field, DefinitionsFile definitions) {
    if (field.derives().isEmpty()) {
      return;
    }
    String name = field.derives().get();
    if (!(field.type() instanceof FactType.Bool)) {
      derived(name, "only a yes/no fact can be derived");
    } else if (!definitions.saysYesOrNo(type.name(), name)) {
      derived(name, "no definition \"" + name + "\" of " + type.name() + " says yes or no");
    } else if (hasDerived(definitions.value(type.name(), name))) {
      derived(name, "\"" + name + "\" reads a fact that is derived itself");
    }
  }

  private void derived(String name, String message) {
    derived.stream().filter(n -> n.text().equals(name)).forEach(n -> n.problem(message));
  }

  private static boolean hasDerived(Expr expr) {
    return expr instanceof Derived || expr.parts().stream().anyMatch(FactsFile::hasDerived);
  }

  private static Optional<Assumption> assumption(YamlNode node) {
    node.allow("value", "note");
    LocalText note = Values.local(node.get("note"));
    return Values.bool(node.get("value")).map(value -> new Assumption(value, note));
  }

  private static LocalText ask(YamlNode node) {
    Optional<YamlNode> ask = node.find("ask");
    if (ask.isEmpty() && node.find("type").isPresent()) {
      node.problem("a fact without a question: the key \"ask\" is missing");
    }
    return ask.map(Values::local).orElse(Values.NO_TEXT);
  }

  private Optional<FactType> type(YamlNode node) {
    if (node.find("one").isPresent()) {
      return entity(node.get("one")).map(FactType.One::new);
    }
    if (node.find("many").isPresent()) {
      return entity(node.get("many")).map(FactType.Many::new);
    }
    YamlNode type = node.get("type");
    return type.isText() && Values.isKnown(type, "type", TYPES)
        ? scalar(node, type.text())
        : Optional.empty();
  }

  private Optional<FactType> scalar(YamlNode node, String type) {
    return switch (type) {
      case "bool" -> Optional.of(new FactType.Bool());
      case "date" -> Optional.of(new FactType.Date());
      case "words" -> Optional.of(new FactType.Words());
      case "money" -> Optional.of(number(node, "wan"));
      case "number" -> Optional.of(number(node, Values.text(node.get("unit"))));
      default -> enumeration(node.get("of")).map(c -> c);
    };
  }

  private static FactType number(YamlNode node, String unit) {
    Optional<BigDecimal> min = node.find("min").flatMap(Values::number);
    Optional<BigDecimal> max = node.find("max").flatMap(Values::number);
    return new FactType.Number(unit, min.orElse(null), max.orElse(null));
  }

  private Optional<FactType.Code> enumeration(YamlNode node) {
    return node.isText() && Values.isKnown(node, "enumeration", enumerations.keySet())
        ? Optional.ofNullable(enumerations.get(node.text()))
        : Optional.empty();
  }

  private Optional<String> entity(YamlNode node) {
    return Values.isKnown(node, "entity type", typeNames)
        ? Optional.of(node.text())
        : Optional.empty();
  }

  private Map<String, LocalText> readTopics() {
    Map<String, LocalText> read = new LinkedHashMap<>();
    root.find("topics")
        .map(YamlNode::map)
        .orElse(Map.of())
        .forEach((code, node) -> read.put(code, Values.local(node)));
    return read;
  }
}
