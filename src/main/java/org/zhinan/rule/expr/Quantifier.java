package org.zhinan.rule.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhinan.fact.FactPath;

/**
 * {@code list.exists(variable, body)} or {@code list.all(variable, body)}: what the known elements
 * prove; what a list may hold beyond them keeps the rest open.
 *
 * @param all whether all must hold, or one
 */
public record Quantifier(String source, boolean all, Expr list, String variable, Expr body)
    implements Expr {

  @Override
  public List<Expr> parts() {
    return List.of(list, body);
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    Outcome over = list.evaluate(evaluation);
    if (!(over.value() instanceof Value.Elements elements)) {
      return Outcome.decided(source, over.value(), List.of(over), List.of(over));
    }
    List<Outcome> cases = new ArrayList<>();
    for (Value.Element element : elements.elements()) {
      cases.add(test(evaluation, element));
    }
    cases.add(rest(over, elements));
    Outcome joined = all ? Kleene.all(source, cases) : Kleene.any(source, cases);
    return joined.alsoOn(Set.of(), over.definitions());
  }

  private Outcome test(Evaluation evaluation, Value.Element element) {
    Outcome holds = body.evaluate(evaluation.with(variable, element.value()));
    Outcome presence = element.presence();
    if (presence.isSure()) {
      return holds.about(element.label(), body.source());
    }
    Outcome joined =
        all
            ? Kleene.any("", List.of(Kleene.not(presence.source(), presence), holds))
            : Kleene.all("", List.of(presence, holds));
    return joined.about(element.label(), body.source());
  }

  /** What the elements that are not known come to: nothing, when there are none. */
  private Outcome rest(Outcome over, Value.Elements elements) {
    Set<FactPath> lists = elements.lists();
    return elements.openLists().isEmpty()
        ? Outcome.made(list.source(), Value.of(all), List.copyOf(lists), over.parts())
            .alsoOn(lists, Set.of())
        : Outcome.decided(
            list.source(), new Value.Unknown(elements.openLists()), List.of(over), over.parts());
  }
}
