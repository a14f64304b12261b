package org.zhinan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** Gives scalars that were written as texts the type that the fact asks for. */
final class ScalarTexts {

  private ScalarTexts() {}

  /** The value in JSON's type; what cannot be is left as it is, and found wrong by the reader. */
  static JsonNode typed(JsonNode node, FactType type) {
    if (type instanceof FactType.Number) {
      return node.isObject() ? ends(node) : number(node);
    }
    if (type instanceof FactType.Bool
        && (node.asText().equals("true") || node.asText().equals("false"))) {
      return BooleanNode.valueOf(node.asText().equals("true"));
    }
    return node;
  }

  private static JsonNode ends(JsonNode range) {
    ObjectNode typed = JsonNodeFactory.instance.objectNode();
    range.properties().forEach(end -> typed.set(end.getKey(), number(end.getValue())));
    return typed;
  }

  private static JsonNode number(JsonNode node) {
    try {
      return DecimalNode.valueOf(new BigDecimal(node.asText()));
    } catch (NumberFormatException e) {
      return node;
    }
  }
}
