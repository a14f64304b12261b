package org.zhinan.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.fact.TextValue;

/**
 * A sheet as JSON for the dialogue's own memory, each value under its type, so that it can be read
 * back without a dictionary. Not the wire's form.
 */
final class SheetJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SheetJson() {}

  static ObjectNode write(FactSheet sheet) {
    ObjectNode node = JSON.objectNode();
    ObjectNode values = node.putObject("values");
    sheet.values().forEach((path, value) -> values.set(path.toString(), value(value)));
    node.set("members", paths(sheet.members()));
    node.set("complete", paths(sheet.completeLists()));
    node.set("unknown", paths(sheet.askedUnknown()));
    return node;
  }

  static FactSheet read(JsonNode node) {
    FactSheet sheet = FactSheet.EMPTY;
    for (Map.Entry<String, JsonNode> entry : node.path("values").properties()) {
      sheet = sheet.with(FactPath.of(entry.getKey()), value(entry.getValue()));
    }
    for (FactPath member : paths(node.path("members"))) {
      sheet = sheet.withMember(member);
    }
    for (FactPath list : paths(node.path("complete"))) {
      sheet = sheet.withComplete(list);
    }
    for (FactPath path : paths(node.path("unknown"))) {
      sheet = sheet.withAskedUnknown(path);
    }
    return sheet;
  }

  static ArrayNode paths(Collection<FactPath> paths) {
    ArrayNode array = JSON.arrayNode();
    paths.forEach(path -> array.add(path.toString()));
    return array;
  }

  static Collection<FactPath> paths(JsonNode array) {
    Collection<FactPath> paths = new TreeSet<>();
    array.forEach(path -> paths.add(FactPath.of(path.asText())));
    return paths;
  }

  private static ObjectNode value(FactValue value) {
    ObjectNode node = JSON.objectNode();
    if (value instanceof BoolValue bool) {
      return node.put("bool", bool.value());
    }
    if (value instanceof CodeValue code) {
      return node.put("code", code.code());
    }
    if (value instanceof PartialDate date) {
      return node.put("date", date.toString());
    }
    if (value instanceof NumberRange range) {
      return range(node.putObject("number"), range, node);
    }
    return node.put("words", ((TextValue) value).text());
  }

  private static ObjectNode range(ObjectNode inner, NumberRange range, ObjectNode outer) {
    inner.put("low", text(range.low())).put("lowIncluded", range.lowIncluded());
    inner.put("high", text(range.high())).put("highIncluded", range.highIncluded());
    return outer;
  }

  private static FactValue value(JsonNode node) {
    if (node.has("bool")) {
      return new BoolValue(node.get("bool").asBoolean());
    }
    if (node.has("code")) {
      return new CodeValue(node.get("code").asText());
    }
    if (node.has("date")) {
      return PartialDate.parse(node.get("date").asText()).orElseThrow();
    }
    return node.has("number")
        ? range(node.get("number"))
        : new TextValue(node.path("words").asText());
  }

  private static NumberRange range(JsonNode node) {
    return new NumberRange(
        number(node.path("low")),
        node.path("lowIncluded").asBoolean(),
        number(node.path("high")),
        node.path("highIncluded").asBoolean());
  }

  private static @Nullable String text(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static @Nullable BigDecimal number(JsonNode node) {
    return node.isTextual() ? new BigDecimal(node.asText()) : null;
  }
}
