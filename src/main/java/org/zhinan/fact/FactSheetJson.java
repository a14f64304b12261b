package org.zhinan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Facts on the wire: nested maps by path, {@code complete} with the paths of closed lists, and
 * {@code {"unknown": true}} for what was asked and is not known. Numbers known to a range are
 * {@code {"min", "max"}}, with {@code above} and {@code below} for bounds that are excluded.
 */
public final class FactSheetJson {

  static final String COMPLETE = "complete";
  static final String UNKNOWN = "unknown";

  private FactSheetJson() {}

  /**
   * What reading comes to.
   *
   * @param facts all that could be read
   * @param errors everything that could not
   */
  public record Reading(FactSheet facts, List<Error> errors) {
    public Reading {
      errors = List.copyOf(errors);
    }
  }

  /**
   * @param pointer JSON pointer (RFC 6901) from the facts' own root
   * @param detail what is wrong and what is allowed
   */
  public record Error(String pointer, String detail) {}

  /** Reads and checks; absent and null say nothing. */
  public static Reading read(JsonNode json, FactDictionary dictionary) {
    return new FactSheetReader(dictionary, false).read(json);
  }

  /** Reads facts whose scalars are all texts, as YAML and tables have them. */
  public static Reading readTexts(JsonNode json, FactDictionary dictionary) {
    return new FactSheetReader(dictionary, true).read(json);
  }

  /**
   * The facts with a merge patch (RFC 7396) laid over them: null forgets the fact, entity or member
   * with all below it; a value, a range and {@code unknown} stand in for what was there, whole;
   * {@code complete} names the closed lists anew. When there are errors the facts are as before.
   */
  public static Reading patch(FactSheet facts, JsonNode patch, FactDictionary dictionary) {
    FactSheetReader reader = new FactSheetReader(dictionary, false);
    Reading read = reader.read(patch);
    if (!read.errors().isEmpty()) {
      return new Reading(facts, read.errors());
    }
    FactSheet patched = patch.has(COMPLETE) ? opened(facts) : facts;
    for (FactPath path : reader.forgotten()) {
      patched = patched.without(path);
    }
    for (FactPath path : read.facts().askedUnknown()) {
      patched = patched.without(path);
    }
    return new Reading(patched.overlaid(read.facts()), List.of());
  }

  private static FactSheet opened(FactSheet facts) {
    FactSheet opened = facts;
    for (FactPath list : facts.completeLists()) {
      opened = opened.withOpen(list);
    }
    return opened;
  }

  public static ObjectNode write(FactSheet facts) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    facts.members().forEach(member -> object(root, member));
    facts.completeLists().forEach(list -> object(root, list));
    for (Map.Entry<FactPath, FactValue> fact : facts.values().entrySet()) {
      owner(root, fact.getKey()).set(fact.getKey().last(), value(fact.getValue()));
    }
    for (FactPath path : facts.askedUnknown()) {
      object(root, path).put(UNKNOWN, true);
    }
    if (!facts.completeLists().isEmpty()) {
      ArrayNode complete = root.putArray(COMPLETE);
      facts.completeLists().forEach(list -> complete.add(list.toString()));
    }
    return root;
  }

  private static ObjectNode owner(ObjectNode root, FactPath path) {
    ObjectNode at = root;
    for (String step : path.steps().subList(0, path.steps().size() - 1)) {
      at = at.withObjectProperty(step);
    }
    return at;
  }

  private static ObjectNode object(ObjectNode root, FactPath path) {
    return owner(root, path).withObjectProperty(path.last());
  }

  /** One value as it stands on the wire. */
  public static JsonNode value(FactValue value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value instanceof BoolValue bool) {
      return nodes.booleanNode(bool.value());
    } else if (value instanceof CodeValue code) {
      return nodes.textNode(code.code());
    } else if (value instanceof PartialDate date) {
      return nodes.textNode(date.toString());
    } else if (value instanceof TextValue text) {
      return nodes.textNode(text.text());
    }
    return range((NumberRange) value);
  }

  private static JsonNode range(NumberRange range) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (range.exact().isPresent()) {
      return nodes.numberNode(range.exact().get());
    }
    ObjectNode bounds = nodes.objectNode();
    if (range.low() != null) {
      bounds.put(range.lowIncluded() ? "min" : "above", range.low());
    }
    if (range.high() != null) {
      bounds.put(range.highIncluded() ? "max" : "below", range.high());
    }
    return bounds;
  }
}
