package org.zhinan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds JSON against a schema of {@code openapi.json}, as far as that document uses JSON Schema:
 * {@code $ref}, {@code type}, {@code enum}, {@code required}, {@code properties}, {@code items},
 * {@code additionalProperties}, {@code anyOf}.
 */
public record Schema(JsonNode document) {

  /** What does not fit, each with its place. */
  public List<String> misfits(JsonNode schema, JsonNode value) {
    List<String> misfits = new ArrayList<>();
    check(schema, value, "", misfits);
    return misfits;
  }

  private void check(JsonNode schema, JsonNode value, String at, List<String> misfits) {
    if (schema.has("$ref")) {
      String pointer = schema.get("$ref").asText().substring(1);
      check(document.at(pointer), value, at, misfits);
    } else if (schema.has("anyOf")) {
      checkAny(schema.get("anyOf"), value, at, misfits);
    } else {
      checkType(schema, value, at, misfits);
      checkMembers(schema, value, at, misfits);
      for (int i = 0; schema.has("items") && i < value.size() && value.isArray(); i++) {
        check(schema.get("items"), value.get(i), at + "/" + i, misfits);
      }
    }
  }

  private void checkAny(JsonNode schemas, JsonNode value, String at, List<String> misfits) {
    List<String> first = new ArrayList<>();
    for (JsonNode schema : schemas) {
      List<String> found = new ArrayList<>();
      check(schema, value, at, found);
      if (found.isEmpty()) {
        return;
      }
      first = first.isEmpty() ? found : first;
    }
    misfits.addAll(first);
  }

  private static void checkType(JsonNode schema, JsonNode value, String at, List<String> misfits) {
    JsonNode type = schema.path("type");
    List<String> allowed = new ArrayList<>();
    type.forEach(one -> allowed.add(one.asText()));
    if (type.isTextual()) {
      allowed.add(type.asText());
    }
    if (!allowed.isEmpty() && allowed.stream().noneMatch(name -> is(name, value))) {
      misfits.add(at + " is no " + String.join(" or ", allowed) + ": " + value);
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value)) {
      misfits.add(at + " is none of " + schema.get("enum") + ": " + value);
    }
  }

  private void checkMembers(JsonNode schema, JsonNode value, String at, List<String> misfits) {
    for (JsonNode name : schema.path("required")) {
      if (!value.has(name.asText())) {
        misfits.add(at + " lacks " + name.asText());
      }
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      JsonNode described = schema.path("properties").path(member.getKey());
      if (!described.isMissingNode()) {
        check(described, member.getValue(), at + "/" + member.getKey(), misfits);
      } else if (schema.path("additionalProperties").isBoolean()
          && !schema.path("additionalProperties").asBoolean()) {
        misfits.add(at + " does not know " + member.getKey());
      }
    }
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String type, JsonNode value) {
    return switch (type) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException(type);
    };
  }
}
