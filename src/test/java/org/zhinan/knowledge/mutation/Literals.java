package org.zhinan.knowledge.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.rule.expr.Literal;
import org.zhinan.rule.expr.Value;

/** A number or a day moved by one, a yes for a no, a list with one element less. */
final class Literals {

  private Literals() {}

  static List<Change> changes(Literal before) {
    return values(before.value()).stream()
        .map(v -> Change.of(before, v.show(), new Literal(v.show(), v)))
        .toList();
  }

  /** The values beside a known one. */
  static List<Value> values(Value value) {
    if (value instanceof Value.Num number) {
      BigDecimal exact = number.range().exact().orElseThrow();
      return List.of(number(exact.subtract(BigDecimal.ONE)), number(exact.add(BigDecimal.ONE)));
    } else if (value instanceof Value.Day day) {
      LocalDate exact = day.date().from();
      return List.of(day(exact.minusDays(1)), day(exact.plusDays(1)));
    } else if (value instanceof Value.Bool bool) {
      return List.of(Value.of(bool == Value.Bool.FALSE));
    }
    if (value instanceof Value.Rows table) {
      return tables(table);
    }
    return value instanceof Value.Elements list ? lists(list) : List.of();
  }

  private static List<Value> tables(Value.Rows table) {
    List<Value> changed = new ArrayList<>();
    table
        .rows()
        .forEach(
            (key, row) ->
                values(row)
                    .forEach(
                        other -> {
                          Map<String, Value> rows = new LinkedHashMap<>(table.rows());
                          rows.put(key, other);
                          changed.add(new Value.Rows(rows));
                        }));
    return changed;
  }

  private static List<Value> lists(Value.Elements list) {
    List<Value> shorter = new ArrayList<>();
    for (int i = 0; i < list.elements().size(); i++) {
      List<Value.Element> rest = new ArrayList<>(list.elements());
      rest.remove(i);
      shorter.add(new Value.Elements(rest, Set.of(), Set.of()));
    }
    return shorter;
  }

  private static Value number(BigDecimal exact) {
    return new Value.Num(NumberRange.of(exact), Set.of());
  }

  private static Value day(LocalDate exact) {
    return new Value.Day(PartialDate.day(exact), Set.of());
  }
}
