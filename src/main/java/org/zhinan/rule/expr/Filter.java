package org.zhinan.rule.expr;

import java.util.ArrayList;
import java.util.List;

/** {@code list.filter(variable, predicate)}: elements may be in it, or perhaps. */
public record Filter(String source, Expr list, String variable, Expr predicate) implements Expr {

  @Override
  public List<Expr> parts() {
    return List.of(list, predicate);
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    Outcome over = list.evaluate(evaluation);
    if (!(over.value() instanceof Value.Elements elements)) {
      return Outcome.decided(source, over.value(), List.of(over), List.of(over));
    }
    List<Value.Element> kept = new ArrayList<>();
    List<Outcome> parts = new ArrayList<>();
    for (Value.Element element : elements.elements()) {
      Outcome presence = presence(evaluation, element);
      parts.add(presence);
      kept.add(new Value.Element(element.label(), element.value(), presence));
    }
    Value value = new Value.Elements(kept, elements.openLists(), elements.lists());
    return Outcome.decided(source, value, List.of(over), parts);
  }

  private Outcome presence(Evaluation evaluation, Value.Element element) {
    Outcome holds = predicate.evaluate(evaluation.with(variable, element.value()));
    Outcome before = element.presence();
    Outcome both = before.isSure() ? holds : Kleene.all("", List.of(before, holds));
    return both.about(element.label(), predicate.source());
  }
}
