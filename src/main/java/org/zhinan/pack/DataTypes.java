package org.zhinan.pack;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhinan.fact.FactType;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.DataType;
import org.zhinan.rule.DataValue;

/**
 * Reads the types and values of parameters and of the data of directions. A type is {@code {type:
 * bool | number | date | words}}, {@code {type: code, of: unitType}}, {@code {type: list, of: code
 * unitType}}.
 */
final class DataTypes {

  private static final Map<String, DataType> PLAIN =
      Map.of(
          "bool", new DataType.Bool(),
          "number", new DataType.Number(),
          "money", new DataType.Number(),
          "date", new DataType.Date(),
          "words", new DataType.Words());
  private static final String ALLOWED = "bool, code, date, list, money, number, words";

  private final Map<String, FactType.Code> enumerations;

  DataTypes(Map<String, FactType.Code> enumerations) {
    this.enumerations = enumerations;
  }

  /** The type that a mapping declares with its keys {@code type} and {@code of}. */
  Optional<DataType> type(YamlNode owner) {
    YamlNode type = owner.get("type");
    return switch (type.isText() ? type.text() : "") {
      case "list" -> element(owner.get("of")).map(DataType.ListOf::new);
      case "code" -> code(owner.get("of"), owner.get("of").text());
      default -> plain(type, type.text());
    };
  }

  /** The value, held against its type. */
  Optional<DataValue> value(YamlNode node, DataType type) {
    if (type instanceof DataType.ListOf list) {
      return Optional.of(new DataValue.ListOf(values(node, list.element())));
    }
    if (!node.isText()) {
      node.problem("expected one value");
      return Optional.empty();
    }
    return scalar(node, type);
  }

  private Optional<DataValue> scalar(YamlNode node, DataType type) {
    if (type instanceof DataType.Bool) {
      return Values.bool(node).map(DataValue.Bool::new);
    }
    if (type instanceof DataType.Number) {
      return Values.number(node).map(DataValue.Number::new);
    }
    if (type instanceof DataType.Date) {
      return Values.date(node).map(DataValue.Date::new);
    }
    return type instanceof DataType.Code code && !isCode(node, code.enumeration())
        ? Optional.empty()
        : Optional.of(new DataValue.Words(node.isEmpty() ? Values.text(node) : node.text()));
  }

  private List<DataValue> values(YamlNode node, DataType element) {
    if (!node.isList()) {
      node.problem("expected a list: [a, b]");
      return List.of();
    }
    return node.list().stream().flatMap(n -> value(n, element).stream()).toList();
  }

  private Optional<DataType> element(YamlNode of) {
    String[] words = of.text().split(" ", 2);
    return words[0].equals("code") && words.length == 2 ? code(of, words[1]) : plain(of, words[0]);
  }

  private static Optional<DataType> plain(YamlNode node, String name) {
    if (node.isText() && !PLAIN.containsKey(name)) {
      node.problem("unknown type \"" + name + "\"; allowed: " + ALLOWED);
    }
    return Optional.ofNullable(PLAIN.get(name));
  }

  private Optional<DataType> code(YamlNode node, String enumeration) {
    if (node.isText() && !enumerations.containsKey(enumeration)) {
      node.problem(
          "unknown enumeration \""
              + enumeration
              + "\"; allowed: "
              + Values.sorted(enumerations.keySet()));
      return Optional.empty();
    }
    return Optional.of(new DataType.Code(enumeration));
  }

  private boolean isCode(YamlNode node, String enumeration) {
    FactType.Code codes = Objects.requireNonNull(enumerations.get(enumeration));
    return Values.isKnown(node, "code", Set.copyOf(codes.leaves()));
  }
}
