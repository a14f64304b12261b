package org.zhinan.rule.expr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.NumberRange;

/** How many elements a list has: at least those that are sure, and no end when it is open. */
public record Size(String source, Expr list) implements Expr {

  @Override
  public List<Expr> parts() {
    return List.of(list);
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    Outcome over = list.evaluate(evaluation);
    if (!(over.value() instanceof Value.Elements elements)) {
      return Outcome.decided(source, over.value(), List.of(over), List.of(over));
    }
    List<Outcome> deciding =
        new ArrayList<>(elements.elements().stream().map(Value.Element::presence).toList());
    deciding.add(over);
    Outcome counted = Outcome.decided(source, count(elements), deciding, List.of(over));
    return new Outcome(
        source,
        counted.value(),
        List.copyOf(elements.lists()),
        Outcome.union(Stream.of(counted.used(), elements.lists())),
        counted.definitions(),
        counted.parts());
  }

  private static Value count(Value.Elements elements) {
    List<Outcome> presences = elements.elements().stream().map(Value.Element::presence).toList();
    long sure = presences.stream().filter(Outcome::isTrue).count();
    List<Outcome> unsure =
        presences.stream().filter(p -> p.value() instanceof Value.Unknown).toList();
    Set<FactPath> vague =
        Outcome.union(
            Stream.concat(
                unsure.stream().map(p -> p.value().open()), Stream.of(elements.openLists())));
    NumberRange range =
        elements.openLists().isEmpty()
            ? NumberRange.between(
                BigDecimal.valueOf(sure), BigDecimal.valueOf(sure + unsure.size()))
            : Ranges.atLeast(sure);
    return new Value.Num(range, vague);
  }
}
