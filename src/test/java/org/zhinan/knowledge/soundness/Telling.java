package org.zhinan.knowledge.soundness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.rule.DataValue;
import org.zhinan.rule.DirectionData;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Given;
import org.zhinan.rule.expr.Literal;
import org.zhinan.rule.expr.OneOf;
import org.zhinan.rule.expr.Value;

/** The values at which expressions may turn: their limits with both neighbours, their codes. */
public final class Telling {

  private final RuleBook book;
  private final Optional<DirectionData> direction;
  private final SortedSet<LocalDate> days = new TreeSet<>();
  private final SortedSet<BigDecimal> numbers = new TreeSet<>();
  private final SortedSet<String> codes = new TreeSet<>();

  public Telling(
      RuleBook book, Optional<String> direction, LocalDate asOf, List<Expr> expressions) {
    this.book = book;
    this.direction = direction.map(book.directions()::get);
    day(asOf);
    number(BigDecimal.ONE);
    expressions.forEach(this::collect);
  }

  /** The values that a fact of this type may turn out to have. */
  public List<FactValue> leaves(FactType type) {
    if (type instanceof FactType.Bool) {
      return List.of(new BoolValue(true), new BoolValue(false));
    } else if (type instanceof FactType.Date) {
      return days.stream().<FactValue>map(PartialDate::day).toList();
    } else if (type instanceof FactType.Number number) {
      return numbers.stream()
          .filter(n -> number.min() == null || n.compareTo(number.min()) >= 0)
          .filter(n -> number.max() == null || n.compareTo(number.max()) <= 0)
          .<FactValue>map(NumberRange::of)
          .toList();
    }
    return codes(((FactType.Code) type).leaves());
  }

  /** Those that are spoken of, and two that are not. */
  private List<FactValue> codes(List<String> leaves) {
    List<FactValue> telling = new ArrayList<>();
    int others = 0;
    for (String leaf : leaves) {
      if (codes.contains(leaf) || others++ < 2) {
        telling.add(new CodeValue(leaf));
      }
    }
    return telling;
  }

  private void collect(Expr expr) {
    if (expr instanceof Literal literal) {
      collect(literal.value());
    } else if (expr instanceof OneOf oneOf) {
      codes.addAll(oneOf.leaves());
    } else if (expr instanceof Given given && given.kind() == Given.Kind.PARAMETER) {
      book.parameters().get(given.name()).periods().forEach(p -> collect(p.value()));
    } else if (expr instanceof Given given && given.kind() == Given.Kind.DIRECTION) {
      direction.map(DirectionData::values).map(v -> v.get(given.name())).ifPresent(this::collect);
    } else if (expr instanceof DefinitionUse use) {
      collect(book.definitions().get(use.key()).value());
    }
    expr.parts().forEach(this::collect);
  }

  private void collect(Value value) {
    if (value instanceof Value.Day day) {
      day(day.date().from());
    } else if (value instanceof Value.Num number) {
      number.range().exact().ifPresent(this::number);
    }
  }

  private void collect(DataValue value) {
    if (value instanceof DataValue.Date date) {
      day(date.value());
    } else if (value instanceof DataValue.Number number) {
      number(number.value());
    } else if (value instanceof DataValue.Words words) {
      codes.add(words.value());
    } else if (value instanceof DataValue.ListOf list) {
      list.values().forEach(this::collect);
    }
  }

  private void day(LocalDate day) {
    days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
  }

  private void number(BigDecimal number) {
    numbers.addAll(List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE)));
  }

  /** What a fact of this type may be known to be before it is known exactly. */
  List<FactValue> coarse(FactType type) {
    if (type instanceof FactType.Code code) {
      return Map.copyOf(code.groups()).keySet().stream()
          .sorted()
          .<FactValue>map(CodeValue::new)
          .toList();
    } else if (type instanceof FactType.Date) {
      return days.stream().<FactValue>map(d -> PartialDate.year(d.getYear())).distinct().toList();
    } else if (type instanceof FactType.Number) {
      return numbers.stream()
          .filter(n -> n.signum() >= 0)
          .<FactValue>map(n -> new NumberRange(n, true, null, false))
          .toList();
    }
    return List.of();
  }

  /** The values that a fact known coarsely may turn out to have. */
  List<FactValue> within(FactValue coarse, FactType type) {
    return leaves(type).stream().filter(leaf -> agrees(leaf, coarse, type)).toList();
  }

  private static boolean agrees(FactValue leaf, FactValue coarse, FactType type) {
    if (coarse instanceof PartialDate in && leaf instanceof PartialDate day) {
      return !day.from().isBefore(in.from()) && !day.to().isAfter(in.to());
    } else if (coarse instanceof NumberRange in && leaf instanceof NumberRange number) {
      BigDecimal low = in.low();
      return low == null || number.exact().orElseThrow().compareTo(low) >= 0;
    } else if (coarse instanceof CodeValue in && type instanceof FactType.Code code) {
      return code.possible(in.code()).contains(((CodeValue) leaf).code());
    }
    return leaf.equals(coarse);
  }
}
