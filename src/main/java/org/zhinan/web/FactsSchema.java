package org.zhinan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhinan.fact.EntityType;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactType;

/**
 * The facts of a call as JSON Schema 2020-12: what {@code facts} may hold in a request. {@code
 * x-question}, {@code x-unit} and {@code x-topics} are for forms.
 */
final class FactsSchema {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final FactDictionary facts;
  private final Locale locale;

  private FactsSchema(FactDictionary facts, Locale locale) {
    this.facts = facts;
    this.locale = locale;
  }

  static ObjectNode of(FactDictionary facts, String call, Locale locale) {
    return new FactsSchema(facts, locale).whole(call);
  }

  private ObjectNode whole(String call) {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "/api/v1/calls/" + call + "/facts");
    schema.setAll(entity(facts.root()));
    ObjectNode complete = ((ObjectNode) schema.get("properties")).putObject("complete");
    complete.put("type", "array").putObject("items").put("type", "string");
    ObjectNode definitions = schema.putObject("$defs");
    facts.types().values().stream()
        .filter(type -> !type.name().equals(FactDictionary.ROOT))
        .forEach(type -> definitions.set(type.name(), entity(type)));
    definitions
        .putObject("unknown")
        .put("type", "object")
        .put("additionalProperties", false)
        .putObject("properties")
        .putObject("unknown")
        .put("const", true);
    return schema;
  }

  private ObjectNode entity(EntityType type) {
    ObjectNode entity = JSON.objectNode().put("type", "object");
    entity.put("title", type.label().in(locale));
    entity.put("additionalProperties", false);
    ObjectNode properties = entity.putObject("properties");
    for (Map.Entry<String, FactField> field : type.fields().entrySet()) {
      properties.set(field.getKey(), field(field.getValue()));
    }
    return entity;
  }

  private ObjectNode field(FactField field) {
    ObjectNode schema = JSON.objectNode().put("title", field.label().in(locale));
    String question = field.ask().in(locale);
    if (!question.isEmpty()) {
      schema.put("x-question", question);
    }
    if (!field.topics().isEmpty()) {
      ArrayNode topics = schema.putArray("x-topics");
      field.topics().stream().sorted().forEach(topics::add);
    }
    ArrayNode either = schema.putArray("anyOf");
    either.add(value(field.type(), schema));
    either.addObject().put("$ref", "#/$defs/unknown");
    return schema;
  }

  private ObjectNode value(FactType type, ObjectNode field) {
    ObjectNode value = JSON.objectNode();
    if (type instanceof FactType.One one) {
      return value.put("$ref", "#/$defs/" + one.entityType());
    }
    if (type instanceof FactType.Many many) {
      value.put("type", "object");
      value.putObject("additionalProperties").put("$ref", "#/$defs/" + many.entityType());
      return value;
    }
    if (type instanceof FactType.Code code) {
      return codes(code, value);
    }
    if (type instanceof FactType.Number number) {
      field.put("x-unit", number.unit());
      return number(number, value);
    }
    return plain(type, value);
  }

  private ObjectNode codes(FactType.Code code, ObjectNode value) {
    ArrayNode options = value.putArray("oneOf");
    for (String leaf : code.leaves()) {
      options.addObject().put("const", leaf).put("title", code.label(leaf).in(locale));
    }
    for (String group : code.groups().keySet()) {
      options
          .addObject()
          .put("const", group)
          .put("title", code.label(group).in(locale))
          .put("x-group", true);
    }
    return value;
  }

  private static ObjectNode number(FactType.Number number, ObjectNode value) {
    ArrayNode either = value.putArray("anyOf");
    ObjectNode exact = limited(number, either.addObject());
    exact.put("type", "number");
    ObjectNode range = either.addObject().put("type", "object").put("minProperties", 1);
    range.put("additionalProperties", false);
    ObjectNode ends = range.putObject("properties");
    for (String end : List.of("min", "above", "max", "below")) {
      limited(number, ends.putObject(end)).put("type", "number");
    }
    return value;
  }

  private static ObjectNode limited(FactType.Number number, ObjectNode schema) {
    if (number.min() != null) {
      schema.put("minimum", number.min());
    }
    if (number.max() != null) {
      schema.put("maximum", number.max());
    }
    return schema;
  }

  private static ObjectNode plain(FactType type, ObjectNode value) {
    if (type instanceof FactType.Bool) {
      return value.put("type", "boolean");
    }
    value.put("type", "string");
    if (type instanceof FactType.Date) {
      value.put(
          "pattern",
          "^(\\d{4}(-\\d{2}(-\\d{2})?)?|\\.\\.)(/(\\d{4}(-\\d{2}(-\\d{2})?)?|\\.\\.))?$");
    }
    return value;
  }
}
