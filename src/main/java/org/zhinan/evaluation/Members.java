package org.zhinan.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/**
 * The members of a JSON object, read by name and kind. What is wrong is told, and an empty value
 * stands in, so that one reading tells everything.
 */
final class Members {

  private final String where;
  private final JsonNode object;
  private final Consumer<String> problem;
  private final SortedSet<String> known = new TreeSet<>();

  /**
   * @param where the object's place within the line, for messages; empty for the line itself
   */
  Members(String where, JsonNode object, Consumer<String> problem) {
    this.where = where;
    this.object = object.isObject() ? object : JsonNodeFactory.instance.objectNode();
    this.problem = problem;
    if (!object.isObject()) {
      problem.accept((where.isEmpty() ? "the line" : where) + " must be a JSON object");
    }
  }

  boolean has(String name) {
    return object.has(name);
  }

  /** A text that must be there and not be blank. */
  String text(String name) {
    return findText(name)
        .filter(text -> !text.isBlank())
        .orElseGet(
            () -> {
              tell(name, "must be a text, and not blank");
              return "";
            });
  }

  Optional<String> findText(String name) {
    JsonNode value = get(name);
    if (!value.isMissingNode() && !value.isTextual()) {
      tell(name, "must be a text");
    }
    return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
  }

  /** The elements of a list; none when it is absent. */
  List<JsonNode> list(String name) {
    JsonNode value = get(name);
    if (!value.isMissingNode() && !value.isArray()) {
      tell(name, "must be a list");
    }
    return value.isArray() ? StreamSupport.stream(value.spliterator(), false).toList() : List.of();
  }

  /** A list of texts; empty when it is absent. */
  List<String> findTexts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : list(name)) {
      texts.addAll(anyOf(name, each, false));
    }
    return texts;
  }

  /** A text, or a list of texts any of which will do; empty when it is absent. */
  List<String> findAnyOf(String name) {
    JsonNode value = get(name);
    return value.isMissingNode() ? List.of() : anyOf(name, value, true);
  }

  /** A list whose elements are texts, or lists of texts any of which will do. */
  List<List<String>> findAllOfAny(String name) {
    return list(name).stream().map(each -> anyOf(name, each, true)).toList();
  }

  /** An object of texts, or of lists of texts any of which will do; empty when it is absent. */
  Map<String, List<String>> findMapOfAny(String name) {
    Members inner = object(name);
    Map<String, List<String>> map = new LinkedHashMap<>();
    inner.object.fieldNames().forEachRemaining(key -> map.put(key, inner.findAnyOf(key)));
    return map;
  }

  /** An object; an empty one when it is absent. */
  Members object(String name) {
    JsonNode value = get(name);
    JsonNode given = value.isMissingNode() ? JsonNodeFactory.instance.objectNode() : value;
    return new Members(path(name), given, problem);
  }

  /** Tells members that nobody asked for: misspelt ones would never be checked. */
  void refuseOthers() {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                problem.accept(path(name) + " is not known; allowed: " + String.join(", ", known));
              }
            });
  }

  void tell(String name, String message) {
    problem.accept(path(name) + " " + message);
  }

  private JsonNode get(String name) {
    known.add(name);
    return object.path(name);
  }

  private String path(String name) {
    return where.isEmpty() ? name : where + "." + name;
  }

  private List<String> anyOf(String name, JsonNode value, boolean listsToo) {
    if (value.isTextual() && !value.textValue().isBlank()) {
      return List.of(value.textValue());
    }
    if (listsToo && value.isArray() && !value.isEmpty()) {
      List<String> any = new ArrayList<>();
      value.forEach(each -> any.addAll(anyOf(name, each, false)));
      return any;
    }
    tell(name, listsToo ? "must hold texts, or lists of texts" : "must hold texts");
    return List.of();
  }
}
