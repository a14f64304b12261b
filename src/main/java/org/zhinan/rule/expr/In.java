package org.zhinan.rule.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a list holds an element of this value. */
public record In(String source, Expr element, Expr list) implements Expr {

  @Override
  public List<Expr> parts() {
    return List.of(element, list);
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    Outcome wanted = element.evaluate(evaluation);
    Outcome held = list.evaluate(evaluation);
    List<Outcome> both = List.of(wanted, held);
    if (!(held.value() instanceof Value.Elements elements)) {
      return Outcome.decided(source, Outcome.unknown(both), both, both);
    }
    if (wanted.value() instanceof Value.Unknown && elements.elements().isEmpty()) {
      return Outcome.decided(source, Value.FALSE, List.of(held), both);
    }
    if (wanted.value() instanceof Value.Unknown) {
      return Outcome.decided(source, Outcome.unknown(both), both, both);
    }
    if (wanted.value() instanceof Value.Codes codes && isWrittenOut(elements)) {
      return Outcome.decided(source, among(codes, elements, both), both, both);
    }
    List<Outcome> answers =
        leaves(wanted.value()).stream().map(leaf -> holds(leaf, elements.elements())).toList();
    Value first = answers.get(0).value();
    boolean agreed = answers.stream().allMatch(a -> a.value().equals(first));
    List<Outcome> deciding = new ArrayList<>(answers);
    deciding.add(wanted);
    deciding.add(held);
    return Outcome.decided(source, agreed ? first : Outcome.unknown(deciding), deciding, both);
  }

  /** Whether a list holds single codes for sure, as lists of data do. */
  private static boolean isWrittenOut(Value.Elements elements) {
    for (Value.Element element : elements.elements()) {
      boolean single = element.value() instanceof Value.Codes codes && codes.possible().size() == 1;
      if (!single || !element.presence().isSure()) {
        return false;
      }
    }
    return elements.openLists().isEmpty();
  }

  private static Value among(Value.Codes wanted, Value.Elements elements, List<Outcome> both) {
    int held = 0;
    for (String leaf : wanted.possible()) {
      held += isHeld(leaf, elements) ? 1 : 0;
    }
    return held == 0
        ? Value.FALSE
        : held == wanted.possible().size() ? Value.TRUE : Outcome.unknown(both);
  }

  private static boolean isHeld(String leaf, Value.Elements elements) {
    for (Value.Element element : elements.elements()) {
      if (((Value.Codes) element.value()).possible().contains(leaf)) {
        return true;
      }
    }
    return false;
  }

  private static List<Value> leaves(Value value) {
    return value instanceof Value.Codes codes
        ? codes.possible().stream()
            .sorted()
            .<Value>map(c -> new Value.Codes(Set.of(c), Set.of()))
            .toList()
        : List.of(value);
  }

  private Outcome holds(Value leaf, List<Value.Element> elements) {
    return Kleene.any(source, elements.stream().map(e -> is(leaf, e)).toList());
  }

  private Outcome is(Value leaf, Value.Element element) {
    Outcome same =
        Outcome.strict(
            source,
            Outcome.given(element.label(), element.value()),
            v -> Comparison.compare(Comparison.Operator.EQUAL, leaf, v));
    return Kleene.all(source, List.of(element.presence(), same));
  }
}
