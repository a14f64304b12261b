package org.zhinan.evaluation.versions;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.fact.PartialDate;
import org.zhinan.rule.DataValue;
import org.zhinan.rule.Parameter.Period;

/** Values of a pack as a reader of differences wants to see them. */
final class Plain {

  private Plain() {}

  static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Plain::text).collect(Collectors.joining(", "));
    } else if (value instanceof Period period) {
      return period(period);
    } else if (value instanceof DataValue.ListOf list) {
      return "[" + text(list.values()) + "]";
    } else if (value instanceof DataValue.Table table) {
      return table.rows().entrySet().stream()
          .map(row -> row.getKey() + ": " + text(row.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return scalar(value);
  }

  private static String period(Period period) {
    boolean always =
        period.from().equals(PartialDate.EVER) && period.to().equals(PartialDate.NEVER);
    return text(period.value())
        + (always ? "" : " (" + new PartialDate(period.from(), period.to()) + ")");
  }

  private static String scalar(Object value) {
    if (value instanceof DataValue.Number number) {
      return number.value().toPlainString();
    } else if (value instanceof DataValue.Date date) {
      return date.value().toString();
    } else if (value instanceof DataValue.Bool bool) {
      return Boolean.toString(bool.value());
    }
    return value instanceof DataValue.Words words ? words.value() : value.toString();
  }
}
