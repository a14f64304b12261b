package org.zhinan.rule.expr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhinan.fact.NumberRange;

/**
 * {@code table[key]}: the row of a table that the pack gives. With the key unknown or known in
 * part, what the rows that it may mean have in common; a table by codes has a row for each, and a
 * key without a row is an error whenever it is known.
 */
public record Lookup(String source, Expr table, Expr key) implements Expr {

  @Override
  public List<Expr> parts() {
    return List.of(table, key);
  }

  /**
   * @throws OutsideTable when the key is known and the table has no row for it
   */
  @Override
  public Outcome compute(Evaluation evaluation) {
    Outcome at = key.evaluate(evaluation);
    Outcome rows = table.evaluate(evaluation);
    List<Outcome> both = List.of(at, rows);
    Value value =
        rows.value() instanceof Value.Rows of ? row(of, at.value()) : Outcome.unknown(both);
    return Outcome.decided(source, value, both, both);
  }

  private Value row(Value.Rows table, Value at) {
    List<Value> possible = new ArrayList<>();
    table.rows().forEach((key, value) -> add(possible, key, value, at));
    if (possible.isEmpty()) {
      throw new OutsideTable(source, at.show(), table.rows().keySet());
    }
    Value first = possible.get(0);
    return possible.stream().allMatch(first::equals)
        ? first
        : between(possible, at).orElseGet(() -> new Value.Unknown(at.open()));
  }

  private static void add(List<Value> possible, String key, Value value, Value at) {
    if (fits(key, at)) {
      possible.add(value);
    }
  }

  /** Whether a row may be the one that is asked for; of an unknown key any may. */
  private static boolean fits(String key, Value at) {
    if (at instanceof Value.Codes codes) {
      return codes.possible().contains(key);
    }
    return !(at instanceof Value.Num number)
        || Ranges.equal(NumberRange.of(new BigDecimal(key)), number.range()).orElse(true);
  }

  /** The range from the least to the greatest of several amounts. */
  private static Optional<Value> between(List<Value> possible, Value at) {
    List<BigDecimal> amounts =
        possible.stream()
            .filter(Value.Num.class::isInstance)
            .flatMap(v -> ((Value.Num) v).range().exact().stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    return amounts.size() == possible.size()
        ? Optional.of(
            new Value.Num(
                NumberRange.between(amounts.get(0), amounts.get(amounts.size() - 1)), at.open()))
        : Optional.empty();
  }
}
