package org.zhinan.rule.expr;

import java.util.List;
import java.util.Set;

/** A list that is written out. */
public record ListLiteral(String source, List<Expr> elements) implements Expr {

  public ListLiteral {
    elements = List.copyOf(elements);
  }

  @Override
  public List<Expr> parts() {
    return elements;
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    List<Outcome> values = elements.stream().map(e -> e.evaluate(evaluation)).toList();
    List<Value.Element> held =
        values.stream()
            .map(o -> new Value.Element(o.value().show(), o.value(), Outcome.given("", Value.TRUE)))
            .toList();
    return Outcome.decided(source, new Value.Elements(held, Set.of(), Set.of()), values, values);
  }
}
