package org.zhinan.rule.cel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.EntityType;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.rule.DataValue;
import org.zhinan.rule.RuleBook;

/** Complete facts and what a pack gives, as CEL's own runtime sees them. */
final class Seen {

  private final FactDictionary dictionary;
  private final FactSheet facts;
  private final Map<String, Object> variables = new HashMap<>();
  private final Map<String, List<Map<String, Object>>> entities = new HashMap<>();

  Seen(
      RuleBook book,
      FactSheet facts,
      LocalDate asOf,
      String direction,
      Map<String, Boolean> readings) {
    this.dictionary = book.vocabulary().facts();
    this.facts = facts;
    variables.putAll(fields("", dictionary.root()));
    variables.put("asOf", Stock.instant(asOf));
    variables.put("readings", new HashMap<>(readings));
    Map<String, Object> params = new HashMap<>();
    book.parameters().forEach((name, p) -> params.put(name, plain(p.periods().get(0).value())));
    variables.put("params", params);
    Map<String, Object> data = new HashMap<>();
    Objects.requireNonNull(book.directions().get(direction))
        .values()
        .forEach((n, v) -> data.put(n, plain(v)));
    variables.put("direction", data);
  }

  /** By name; definitions are put here as they are evaluated. */
  Map<String, Object> variables() {
    return variables;
  }

  /** Every entity of a type, whose definitions are put into it as they are evaluated. */
  List<Map<String, Object>> entities(String type) {
    return entities.getOrDefault(type, List.of());
  }

  private Map<String, Object> fields(String at, EntityType type) {
    Map<String, Object> fields = new HashMap<>();
    for (FactField field : type.fields().values()) {
      String path = at + field.name();
      if (field.type() instanceof FactType.One one) {
        fields.put(field.name(), entity(path, one.entityType()));
      } else if (field.type() instanceof FactType.Many many) {
        fields.put(field.name(), members(path, many.entityType()));
      } else {
        facts.find(FactPath.of(path)).ifPresent(v -> fields.put(field.name(), plain(v)));
      }
    }
    return fields;
  }

  private Map<String, Object> entity(String at, String type) {
    Map<String, Object> entity = fields(at + ".", dictionary.type(type));
    entities.computeIfAbsent(type, t -> new ArrayList<>()).add(entity);
    return entity;
  }

  private List<Object> members(String list, String type) {
    List<Object> members = new ArrayList<>();
    for (String key : facts.listKeys(FactPath.of(list))) {
      members.add(entity(list + "." + key, type));
    }
    return members;
  }

  private static Object plain(FactValue value) {
    if (value instanceof BoolValue bool) {
      return bool.value();
    } else if (value instanceof CodeValue code) {
      return code.code();
    } else if (value instanceof PartialDate date) {
      return Stock.instant(date.from());
    } else if (value instanceof NumberRange range) {
      return range.exact().orElseThrow().longValueExact();
    }
    return value.toString();
  }

  private static Object plain(DataValue value) {
    if (value instanceof DataValue.Bool bool) {
      return bool.value();
    } else if (value instanceof DataValue.Number number) {
      return number.value().longValueExact();
    } else if (value instanceof DataValue.Date date) {
      return Stock.instant(date.value());
    } else if (value instanceof DataValue.Words words) {
      return words.value();
    }
    if (value instanceof DataValue.Table table) {
      Map<Object, Object> rows = new HashMap<>();
      table.rows().forEach((key, row) -> rows.put(key(key), plain(row)));
      return rows;
    }
    return ((DataValue.ListOf) value).values().stream().map(Seen::plain).toList();
  }

  private static Object key(String written) {
    return written.matches("-?\\d+") ? (Object) Long.valueOf(written) : written;
  }
}
