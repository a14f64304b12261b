package org.zhinan.fact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes facts in the form that {@link WireFactsReader} reads; nothing is lost on the way. */
public final class WireFactsWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

  private WireFactsWriter() {}

  public static ObjectNode write(FactSheet sheet) {
    ObjectNode facts = JSON.objectNode();
    sheet.members().forEach(member -> object(facts, member.steps()));
    sheet.values().forEach((path, value) -> put(parent(facts, path), path.last(), value));
    sheet
        .askedUnknown()
        .forEach(path -> parent(facts, path).putObject(path.last()).put("unknown", true));
    if (!sheet.completeLists().isEmpty()) {
      ArrayNode complete = facts.putArray("complete");
      sheet.completeLists().forEach(list -> complete.add(list.toString()));
    }
    return facts;
  }

  private static ObjectNode parent(ObjectNode facts, FactPath path) {
    return object(facts, path.steps().subList(0, path.steps().size() - 1));
  }

  private static ObjectNode object(ObjectNode facts, List<String> steps) {
    ObjectNode node = facts;
    for (String step : steps) {
      node = node.withObjectProperty(step);
    }
    return node;
  }

  private static void put(ObjectNode entity, String name, FactValue value) {
    if (value instanceof BoolValue bool) {
      entity.put(name, bool.value());
    } else if (value instanceof CodeValue code) {
      entity.put(name, code.code());
    } else if (value instanceof TextValue text) {
      entity.put(name, text.text());
    } else if (value instanceof PartialDate date) {
      entity.put(name, date.toString());
    } else if (value instanceof NumberRange range) {
      put(entity, name, range);
    }
  }

  private static void put(ObjectNode entity, String name, NumberRange range) {
    if (range.exact().isPresent()) {
      entity.set(name, JSON.numberNode(range.exact().get()));
      return;
    }
    ObjectNode ends = entity.putObject(name);
    end(ends, range.lowIncluded() ? "min" : "above", range.low());
    end(ends, range.highIncluded() ? "max" : "below", range.high());
  }

  private static void end(ObjectNode ends, String name, @Nullable BigDecimal bound) {
    if (bound != null) {
      ends.set(name, JSON.numberNode(bound));
    }
  }
}
