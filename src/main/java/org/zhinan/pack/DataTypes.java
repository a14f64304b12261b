package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.base.LocalText;
import org.zhinan.fact.FactType;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.DataType;
import org.zhinan.rule.DataValue;

/**
 * Reads the types and values of parameters and of the data of directions. A type is {@code {type:
 * bool | number | date | words}}, {@code {type: code, of: unitType}}, {@code {type: list, of: code
 * unitType}}, {@code {type: table, by: code unitType, of: number}} or by whole numbers.
 */
final class DataTypes {

  private static final Map<String, DataType> PLAIN =
      Map.of(
          "bool", new DataType.Bool(),
          "number", new DataType.Number(),
          "money", new DataType.Number(),
          "date", new DataType.Date(),
          "words", new DataType.Words());
  private static final String ALLOWED = "bool, code, date, list, money, number, table, words";

  private final Map<String, FactType.Code> enumerations;

  DataTypes(Map<String, FactType.Code> enumerations) {
    this.enumerations = enumerations;
  }

  /** The type that a mapping declares with its keys {@code type} and {@code of}. */
  Optional<DataType> type(YamlNode owner) {
    YamlNode type = owner.get("type");
    return switch (type.isText() ? type.text() : "") {
      case "list" -> element(owner.get("of")).map(DataType.ListOf::new);
      case "table" -> table(owner);
      case "code" -> code(owner.get("of"), owner.get("of").text());
      default -> plain(type, type.text());
    };
  }

  /** The codes of a type that was declared, with their words. */
  Map<String, LocalText> words(DataType.Code type) {
    return Objects.requireNonNull(enumerations.get(type.enumeration())).labels();
  }

  /** The value, held against its type. */
  Optional<DataValue> value(YamlNode node, DataType type) {
    if (type instanceof DataType.ListOf list) {
      return Optional.of(new DataValue.ListOf(values(node, list.element())));
    }
    if (type instanceof DataType.Table table) {
      return rows(node, table);
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

  private Optional<DataType> table(YamlNode owner) {
    YamlNode by = owner.get("by");
    Optional<DataType> key = element(by);
    boolean counts = key.filter(k -> isKey(k)).isPresent();
    if (key.isPresent() && !counts) {
      by.problem("a table is by a code or by number");
    }
    return key.filter(k -> counts)
        .flatMap(k -> element(owner.get("of")).map(value -> new DataType.Table(k, value)));
  }

  private static boolean isKey(DataType type) {
    return type instanceof DataType.Code || type instanceof DataType.Number;
  }

  private Optional<DataValue> rows(YamlNode node, DataType.Table type) {
    if (!node.isMap() || node.map().isEmpty()) {
      node.problem("expected a table: {key: value}");
      return Optional.empty();
    }
    Map<String, DataValue> rows = new LinkedHashMap<>();
    node.map()
        .forEach(
            (key, row) -> {
              if (isRow(node.keyNode(key).orElse(row), key, type.key())) {
                value(row, type.value()).ifPresent(v -> rows.put(key, v));
              }
            });
    if (type.key() instanceof DataType.Code code) {
      missingRows(node, code.enumeration());
    }
    return Optional.of(new DataValue.Table(rows));
  }

  private boolean isRow(YamlNode place, String key, DataType type) {
    if (type instanceof DataType.Code code) {
      return Values.isKnown(place, "code", leaves(code.enumeration()));
    }
    boolean whole = key.matches("-?\\d{1,9}");
    if (!whole) {
      place.problem("a row of this table is named by a whole number, not \"" + key + "\"");
    }
    return whole;
  }

  private void missingRows(YamlNode node, String enumeration) {
    Set<String> missing = new TreeSet<>(leaves(enumeration));
    missing.removeAll(node.map().keySet());
    if (!missing.isEmpty()) {
      node.problem("the table has no row for: " + Values.sorted(missing));
    }
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
    return Values.isKnown(node, "code", leaves(enumeration));
  }

  private Set<String> leaves(String enumeration) {
    return Set.copyOf(Objects.requireNonNull(enumerations.get(enumeration)).leaves());
  }
}
