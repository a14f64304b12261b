package org.zhinan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts in the contract's form: entities as objects, lists as objects with stable keys,
 * {@code complete} naming the closed lists, {@code {"unknown": true}} for asked and not known. A
 * number may be a range {@code {"min": 1, "max": 3}}, a date any form of {@link PartialDate}.
 */
public final class WireFactsReader {

  private static final String COMPLETE = "complete";

  private final FactDictionary dictionary;
  private final List<WireFacts.Error> errors = new ArrayList<>();
  private FactSheet sheet = FactSheet.EMPTY;

  private final boolean allTexts;

  private WireFactsReader(FactDictionary dictionary, boolean allTexts) {
    this.dictionary = dictionary;
    this.allTexts = allTexts;
  }

  public static WireFacts read(JsonNode facts, FactDictionary dictionary) {
    return read(facts, new WireFactsReader(dictionary, false));
  }

  /** Reads facts whose scalars are all texts, as YAML of ours has them. */
  public static WireFacts readTexts(JsonNode facts, FactDictionary dictionary) {
    return read(facts, new WireFactsReader(dictionary, true));
  }

  private static WireFacts read(JsonNode facts, WireFactsReader reader) {
    reader.readRoot(facts);
    return new WireFacts(reader.sheet, reader.errors);
  }

  private void readRoot(JsonNode facts) {
    if (!facts.isObject()) {
      error("", "must be an object of facts");
      return;
    }
    for (Map.Entry<String, JsonNode> member : facts.properties()) {
      if (member.getKey().equals(COMPLETE)) {
        readComplete(member.getValue());
      } else {
        readField(dictionary.root(), member, null, "");
      }
    }
  }

  private void readEntity(JsonNode node, EntityType type, FactPath path, String pointer) {
    if (!node.isObject()) {
      error(pointer, "must be an object; its facts are " + new TreeSet<>(type.fields().keySet()));
      return;
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      readField(type, member, path, pointer);
    }
  }

  private void readField(
      EntityType type,
      Map.Entry<String, JsonNode> member,
      @Nullable FactPath parent,
      String above) {
    String name = member.getKey();
    String pointer = above + "/" + name.replace("~", "~0").replace("/", "~1");
    FactField field = type.fields().get(name);
    if (field == null) {
      error(pointer, "no such fact; known here are " + new TreeSet<>(type.fields().keySet()));
      return;
    }
    FactPath path = parent == null ? FactPath.of(name) : parent.child(name);
    readValue(member.getValue(), field.type(), path, pointer);
  }

  private void readValue(JsonNode node, FactType type, FactPath path, String pointer) {
    if (node.isNull()) {
      return;
    }
    if (node.isObject() && node.size() == 1 && node.path("unknown").asBoolean()) {
      sheet = sheet.withAskedUnknown(path);
    } else if (type instanceof FactType.One one) {
      readEntity(node, dictionary.type(one.entityType()), path, pointer);
    } else if (type instanceof FactType.Many many) {
      readMembers(node, dictionary.type(many.entityType()), path, pointer);
    } else {
      readLeaf(node, type, path, pointer);
    }
  }

  private void readMembers(JsonNode node, EntityType type, FactPath list, String pointer) {
    if (!node.isObject()) {
      error(pointer, "must be an object of members by key, such as {\"m1\": {…}}");
      return;
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String below = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
      if (!FactPath.isStep(member.getKey())) {
        error(below, "a key is made of letters, digits, - and _, and begins with a letter");
      } else {
        FactPath path = list.child(member.getKey());
        sheet = sheet.withMember(path);
        readEntity(member.getValue(), type, path, below);
      }
    }
  }

  private void readLeaf(JsonNode written, FactType type, FactPath path, String pointer) {
    JsonNode node = allTexts ? ScalarTexts.typed(written, type) : written;
    FactValue value =
        switch (typeName(type)) {
          case "bool" -> node.isBoolean() ? new BoolValue(node.booleanValue()) : null;
          case "date" -> node.isTextual() ? PartialDate.parse(node.textValue()).orElse(null) : null;
          case "number" -> number(node, type);
          case "code" -> code(node, type);
          default -> node.isTextual() ? new TextValue(node.textValue()) : null;
        };
    if (value == null) {
      error(pointer, "must be " + wanted(type));
    } else {
      sheet = sheet.with(path, value);
    }
  }

  private static @Nullable FactValue code(JsonNode node, FactType type) {
    return type instanceof FactType.Code code && node.isTextual() && code.allows(node.textValue())
        ? new CodeValue(node.textValue())
        : null;
  }

  private static @Nullable FactValue number(JsonNode node, FactType type) {
    if (node.isNumber()) {
      return isWithin(node.decimalValue(), type) ? NumberRange.of(node.decimalValue()) : null;
    }
    boolean lowIncluded = node.has("min");
    boolean highIncluded = node.has("max");
    JsonNode low = node.path(lowIncluded ? "min" : "above");
    JsonNode high = node.path(highIncluded ? "max" : "below");
    int ends = (low.isNumber() ? 1 : 0) + (high.isNumber() ? 1 : 0);
    if (!node.isObject() || ends == 0 || ends != node.size()) {
      return null;
    }
    BigDecimal min = low.isNumber() ? low.decimalValue() : null;
    BigDecimal max = high.isNumber() ? high.decimalValue() : null;
    return isWithin(min, type) && isWithin(max, type)
        ? range(min, lowIncluded, max, highIncluded)
        : null;
  }

  private static @Nullable NumberRange range(
      @Nullable BigDecimal min,
      boolean minIncluded,
      @Nullable BigDecimal max,
      boolean maxIncluded) {
    try {
      return new NumberRange(min, minIncluded, max, maxIncluded);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isWithin(@Nullable BigDecimal number, FactType type) {
    if (number == null || !(type instanceof FactType.Number limits)) {
      return true;
    }
    BigDecimal min = limits.min();
    BigDecimal max = limits.max();
    return (min == null || number.compareTo(min) >= 0)
        && (max == null || number.compareTo(max) <= 0);
  }

  private void readComplete(JsonNode node) {
    if (!node.isArray()) {
      error("/" + COMPLETE, "must be an array of the paths of lists");
      return;
    }
    for (int i = 0; i < node.size(); i++) {
      String text = node.path(i).asText();
      if (isList(text)) {
        sheet = sheet.withComplete(FactPath.of(text));
      } else {
        error("/" + COMPLETE + "/" + i, "must be the path of a list");
      }
    }
  }

  private boolean isList(String text) {
    for (String step : text.split("\\.", -1)) {
      if (!FactPath.isStep(step)) {
        return false;
      }
    }
    return dictionary
        .findField(FactPath.of(text))
        .filter(field -> field.type() instanceof FactType.Many)
        .isPresent();
  }

  private static String typeName(FactType type) {
    return type.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private static String wanted(FactType type) {
    if (type instanceof FactType.Code code) {
      List<String> codes = code.leaves();
      codes.addAll(code.groups().keySet());
      return "one of " + codes;
    }
    if (type instanceof FactType.Number number) {
      return "a number of " + number.unit() + limits(number) + ", or {\"min\": …, \"max\": …}";
    }
    return switch (typeName(type)) {
      case "bool" -> "true or false";
      case "date" -> "a date: 2015, 2015-03 or 2015-03-20";
      default -> "a text";
    };
  }

  private static String limits(FactType.Number number) {
    String from = number.min() == null ? "" : " from " + number.min();
    String to = number.max() == null ? "" : " to " + number.max();
    return from + to;
  }

  private void error(String pointer, String detail) {
    errors.add(new WireFacts.Error(pointer, detail));
  }
}
