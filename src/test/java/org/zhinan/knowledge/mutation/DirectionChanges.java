package org.zhinan.knowledge.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhinan.rule.Condition;
import org.zhinan.rule.DataValue;
import org.zhinan.rule.DirectionData;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.expr.Given;

/** Mutants of what a direction gives to the conditions that bind it. */
final class DirectionChanges {

  private DirectionChanges() {}

  static List<Mutant> of(RuleBook book, DirectionData direction) {
    List<Mutant> mutants = new ArrayList<>();
    new TreeMap<>(direction.values())
        .forEach(
            (name, value) -> {
              Set<String> users = users(book, direction.code(), name);
              if (!users.isEmpty()) {
                mutants.addAll(mutants(book, direction, name, value, users));
              }
            });
    return mutants;
  }

  private static List<Mutant> mutants(
      RuleBook book, DirectionData direction, String name, DataValue value, Set<String> users) {
    List<Mutant> mutants = new ArrayList<>();
    others(value)
        .forEach(
            (what, other) -> {
              Map<String, DataValue> values = new TreeMap<>(direction.values());
              values.put(name, other);
              DirectionData changed = new DirectionData(direction.code(), values);
              mutants.add(Mutant.ofDirection(book, changed, users, name + ": " + what));
            });
    return mutants;
  }

  private static Set<String> users(RuleBook book, String code, String datum) {
    Uses uses =
        new Uses(
            book,
            e ->
                e instanceof Given given
                    && given.kind() == Given.Kind.DIRECTION
                    && given.name().equals(datum));
    return book.conditions().stream()
        .filter(c -> c.directions().isEmpty() || c.directions().contains(code))
        .filter(uses::in)
        .map(Condition::id)
        .collect(Collectors.toSet());
  }

  private static Map<String, DataValue> others(DataValue value) {
    Map<String, DataValue> others = new TreeMap<>();
    if (value instanceof DataValue.Bool bool) {
      others.put("" + !bool.value(), new DataValue.Bool(!bool.value()));
    } else if (value instanceof DataValue.Number number) {
      others.put("one less", new DataValue.Number(number.value().subtract(BigDecimal.ONE)));
      others.put("one more", new DataValue.Number(number.value().add(BigDecimal.ONE)));
    } else if (value instanceof DataValue.Date date) {
      others.put("a day earlier", new DataValue.Date(date.value().minusDays(1)));
      others.put("a day later", new DataValue.Date(date.value().plusDays(1)));
    } else if (value instanceof DataValue.ListOf list) {
      for (DataValue element : list.values()) {
        List<DataValue> rest = new ArrayList<>(list.values());
        rest.remove(element);
        others.put("without " + show(element), new DataValue.ListOf(rest));
      }
    }
    return others;
  }

  private static String show(DataValue value) {
    return value instanceof DataValue.Words words ? words.value() : value.toString();
  }
}
