package org.zhinan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One value read from the wire. */
final class WireValue {

  private static final Set<String> BOUNDS = Set.of("min", "max", "above", "below");

  private WireValue() {}

  /** The value, or what is wrong with it. */
  record Read(Optional<FactValue> value, Optional<String> error) {
    static Read of(FactValue value) {
      return new Read(Optional.of(value), Optional.empty());
    }

    static Read wrong(String detail) {
      return new Read(Optional.empty(), Optional.of(detail));
    }
  }

  static Read read(JsonNode json, FactType type) {
    if (type instanceof FactType.Bool) {
      return json.isBoolean()
          ? Read.of(new BoolValue(json.booleanValue()))
          : Read.wrong("must be true or false");
    } else if (type instanceof FactType.Date) {
      return date(json);
    } else if (type instanceof FactType.Number number) {
      return number(json, number);
    } else if (type instanceof FactType.Code code) {
      return code(json, code);
    }
    return json.isTextual()
        ? Read.of(new TextValue(json.textValue()))
        : Read.wrong("must be a text");
  }

  private static Read date(JsonNode json) {
    return PartialDate.parse(json.isTextual() ? json.textValue() : "")
        .map(Read::of)
        .orElseGet(
            () ->
                Read.wrong(
                    "must be a day, month or year of the calendar as \"2015-03-20\", \"2015-03\","
                        + " \"2015\", or two of them as \"1970/1979\" or \"2021-07-01/..\""));
  }

  private static Read code(JsonNode json, FactType.Code type) {
    if (json.isTextual() && type.allows(json.textValue())) {
      return Read.of(new CodeValue(json.textValue()));
    }
    Set<String> allowed = new TreeSet<>(type.labels().keySet());
    allowed.addAll(type.groups().keySet());
    return Read.wrong("must be one of " + String.join(", ", allowed));
  }

  private static Read number(JsonNode json, FactType.Number type) {
    Optional<NumberRange> range = json.isObject() ? bounds(json) : exact(json);
    if (range.isEmpty()) {
      return Read.wrong(
          "must be a number in "
              + type.unit()
              + ", or a range as {\"min\": 1, \"max\": 2} (above, below: without the bound)");
    }
    return within(range.get(), type)
        ? Read.of(range.get())
        : Read.wrong("must be " + limits(type) + " " + type.unit());
  }

  private static Optional<NumberRange> exact(JsonNode json) {
    return json.isNumber() ? Optional.of(NumberRange.of(json.decimalValue())) : Optional.empty();
  }

  private static Optional<NumberRange> bounds(JsonNode json) {
    for (Map.Entry<String, JsonNode> bound : json.properties()) {
      if (!BOUNDS.contains(bound.getKey()) || !bound.getValue().isNumber()) {
        return Optional.empty();
      }
    }
    BigDecimal min = bound(json, "min");
    BigDecimal max = bound(json, "max");
    BigDecimal low = min == null ? bound(json, "above") : min;
    BigDecimal high = max == null ? bound(json, "below") : max;
    boolean twice = min != null && json.has("above") || max != null && json.has("below");
    try {
      return json.isEmpty() || twice
          ? Optional.empty()
          : Optional.of(new NumberRange(low, min != null, high, max != null));
    } catch (IllegalArgumentException holdsNoNumber) {
      return Optional.empty();
    }
  }

  private static @Nullable BigDecimal bound(JsonNode json, String name) {
    return json.has(name) ? json.get(name).decimalValue() : null;
  }

  private static boolean within(NumberRange range, FactType.Number type) {
    BigDecimal low = range.low();
    BigDecimal high = range.high();
    BigDecimal min = type.min();
    BigDecimal max = type.max();
    return (min == null || low == null || low.compareTo(min) >= 0)
        && (max == null || high == null || high.compareTo(max) <= 0)
        && (min == null || high == null || high.compareTo(min) >= 0)
        && (max == null || low == null || low.compareTo(max) <= 0);
  }

  private static String limits(FactType.Number type) {
    BigDecimal min = type.min();
    BigDecimal max = type.max();
    return (min == null ? "" : "at least " + min.toPlainString())
        + (min == null || max == null ? "" : " and ")
        + (max == null ? "" : "at most " + max.toPlainString());
  }
}
