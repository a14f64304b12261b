package org.zhinan.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Literal;
import org.zhinan.rule.expr.Outcome;
import org.zhinan.rule.expr.Surroundings;
import org.zhinan.rule.expr.Value;

/**
 * One case under one way of reading: what the expressions of a rule book see.
 *
 * @param suspended keys of the definitions that are taken as false, to see what they are worth
 * @param given the pack's data as values, each made once for a decision
 */
record Case(
    RuleBook book,
    FactSheet facts,
    LocalDate asOf,
    Optional<String> direction,
    Map<String, Boolean> readings,
    Set<String> suspended,
    Map<DataValue, Value> given)
    implements Surroundings {

  Case(
      RuleBook book,
      FactSheet facts,
      LocalDate asOf,
      Optional<String> direction,
      Map<String, Boolean> readings) {
    this(book, facts, asOf, direction, readings, Set.of(), new IdentityHashMap<>());
  }

  Case read(Map<String, Boolean> way) {
    return new Case(book, facts, asOf, direction, way, suspended, given);
  }

  Case on(FactSheet other) {
    return new Case(book, other, asOf, direction, readings, suspended, given);
  }

  Case without(String definition) {
    return new Case(book, facts, asOf, direction, readings, Set.of(definition), given);
  }

  @Override
  public Value parameter(String name) {
    Parameter parameter = book.parameters().get(name);
    if (parameter == null) {
      throw new IllegalStateException("an expression that was not checked: params." + name);
    }
    for (Parameter.Period period : parameter.periods()) {
      if (!asOf.isBefore(period.from()) && !asOf.isAfter(period.to())) {
        return given.computeIfAbsent(period.value(), Case::value);
      }
    }
    throw new ParameterOutOfPeriod(name, asOf);
  }

  @Override
  public Value direction(String name) {
    if (direction.isEmpty()) {
      return new Value.Unknown(Set.of());
    }
    DirectionData data = book.directions().get(direction.get());
    DataValue value = data == null ? null : data.values().get(name);
    if (value == null) {
      throw new UnknownDirection(direction.get());
    }
    return given.computeIfAbsent(value, Case::value);
  }

  @Override
  public boolean reading(String name) {
    return Boolean.TRUE.equals(readings.get(name));
  }

  @Override
  public Expr definition(String key) {
    Definition definition = book.definitions().get(key);
    if (definition == null) {
      throw new IllegalStateException("an expression that was not checked: " + key);
    }
    return suspended.contains(key) ? new Literal(key, Value.FALSE) : definition.value();
  }

  private static Value value(DataValue data) {
    if (data instanceof DataValue.Bool bool) {
      return Value.of(bool.value());
    } else if (data instanceof DataValue.Number number) {
      BigDecimal exact = number.value();
      return new Value.Num(NumberRange.of(exact), Set.of());
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
    List<Value.Element> elements =
        ((DataValue.ListOf) data).values().stream().map(Case::element).toList();
    return new Value.Elements(elements, Set.of(), Set.of());
  }

  private static Value.Element element(DataValue data) {
    Value value = value(data);
    return new Value.Element(value.show(), value, Outcome.given(value.show(), Value.TRUE));
  }
}
