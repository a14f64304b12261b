package org.zhinan.dialogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.zhinan.pack.Direction;
import org.zhinan.rule.DataValue;

/** The data of directions as texts. */
final class DatumText {

  private DatumText() {}

  /** Whether a datum is this text, or a list that holds it. */
  static boolean holds(Direction direction, Map.Entry<String, String> wanted) {
    DataValue value = direction.data().values().get(wanted.getKey());
    if (value instanceof DataValue.ListOf list) {
      return list.values().stream().anyMatch(v -> of(v).equals(wanted.getValue()));
    }
    return value != null && of(value).equals(wanted.getValue());
  }

  static Optional<BigDecimal> number(Direction direction, String name) {
    return direction.data().values().get(name) instanceof DataValue.Number number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  /** Empty for a list. */
  static String of(DataValue value) {
    if (value instanceof DataValue.Number number) {
      return number.value().toPlainString();
    }
    if (value instanceof DataValue.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (value instanceof DataValue.Date date) {
      return date.value().toString();
    }
    return value instanceof DataValue.Words words ? words.value() : "";
  }
}
