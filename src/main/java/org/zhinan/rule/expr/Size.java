package org.zhinan.rule.expr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    List<Outcome> deciding = new ArrayList<>();
    elements.elements().forEach(element -> deciding.add(element.presence()));
    deciding.add(over);
    return Outcome.decided(source, count(elements), deciding, List.of(over))
        .alsoOn(elements.lists(), Set.of())
        .reading(elements.lists());
  }

  private static Value count(Value.Elements elements) {
    long sure = 0;
    long unsure = 0;
    Set<FactPath> vague = elements.openLists();
    for (Value.Element element : elements.elements()) {
      Outcome presence = element.presence();
      boolean open = presence.value() instanceof Value.Unknown;
      sure += presence.isTrue() ? 1 : 0;
      unsure += open ? 1 : 0;
      vague = open ? Outcome.union(vague, presence.value().open()) : vague;
    }
    NumberRange range =
        elements.openLists().isEmpty()
            ? NumberRange.between(BigDecimal.valueOf(sure), BigDecimal.valueOf(sure + unsure))
            : Ranges.atLeast(sure);
    return new Value.Num(range, vague);
  }
}
