package org.zhinan.knowledge.mutation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.rule.DataValue;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Given;
import org.zhinan.rule.expr.Literal;
import org.zhinan.rule.expr.Outcome;
import org.zhinan.rule.expr.Value;

/** What a pack gives to an expression, replaced by a value beside it. */
final class Givens {

  private final RuleBook book;
  private final LocalDate asOf;

  Givens(RuleBook book, LocalDate asOf) {
    this.book = book;
    this.asOf = asOf;
  }

  /** Data of directions are changed in the directions, not here. */
  List<Change> changes(Given given) {
    Stream<Value> others =
        switch (given.kind()) {
          case PARAMETER -> Literals.values(parameter(given.name())).stream();
          case READING -> Stream.of(Value.TRUE, Value.FALSE);
          case AS_OF -> Literals.values(new Value.Day(PartialDate.day(asOf), Set.of())).stream();
          case DIRECTION -> Stream.of();
        };
    return others.map(v -> Change.of(given, v.show(), (Expr) new Literal(v.show(), v))).toList();
  }

  private Value parameter(String name) {
    return book.parameters().get(name).periods().stream()
        .filter(p -> !asOf.isBefore(p.from()) && !asOf.isAfter(p.to()))
        .map(p -> value(p.value()))
        .findFirst()
        .orElseThrow();
  }

  private static Value value(DataValue data) {
    if (data instanceof DataValue.Bool bool) {
      return Value.of(bool.value());
    } else if (data instanceof DataValue.Number number) {
      return new Value.Num(NumberRange.of(number.value()), Set.of());
    } else if (data instanceof DataValue.Date date) {
      return new Value.Day(PartialDate.day(date.value()), Set.of());
    } else if (data instanceof DataValue.Words words) {
      return new Value.Codes(Set.of(words.value()), Set.of());
    }
    if (data instanceof DataValue.Table table) {
      Map<String, Value> rows = new LinkedHashMap<>();
      table.rows().forEach((key, row) -> rows.put(key, value(row)));
      return new Value.Rows(rows);
    }
    return new Value.Elements(
        ((DataValue.ListOf) data).values().stream().map(Givens::element).toList(),
        Set.of(),
        Set.of());
  }

  private static Value.Element element(DataValue data) {
    Value value = value(data);
    return new Value.Element(value.show(), value, Outcome.given(value.show(), Value.TRUE));
  }
}
