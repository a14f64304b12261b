package org.zhinan.rule.expr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.fact.Assumption;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.fact.TextValue;

/**
 * A field of an entity.
 *
 * @param target the entity; empty for the case itself
 * @param type as the dictionary declares the field
 * @param assumes what it is taken to be while nothing was said of it
 */
public record Select(
    String source, Optional<Expr> target, String field, FactType type, Optional<Assumption> assumes)
    implements Expr {

  @Override
  public List<Expr> parts() {
    return target.stream().toList();
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    FactPath path =
        target.map(t -> entity(t.evaluate(evaluation)).child(field)).orElse(FactPath.of(field));
    if (type instanceof FactType.One) {
      return Outcome.given(source, new Value.Entity(path));
    }
    FactSheet facts = evaluation.surroundings().facts();
    return type instanceof FactType.Many
        ? Outcome.given(source, members(facts, path))
        : Outcome.ofFact(source, value(facts, path), path);
  }

  private static FactPath entity(Outcome outcome) {
    return ((Value.Entity) outcome.value()).path();
  }

  private static Value members(FactSheet facts, FactPath list) {
    List<Value.Element> members =
        facts.listKeys(list).stream().map(key -> member(key, list.child(key))).toList();
    Set<FactPath> open = facts.isComplete(list) ? Set.of() : Set.of(list);
    return new Value.Elements(members, open, Set.of(list));
  }

  private static Value.Element member(String key, FactPath path) {
    return new Value.Element(key, new Value.Entity(path), Outcome.given(key, Value.TRUE));
  }

  private Value value(FactSheet facts, FactPath path) {
    Optional<FactValue> found = facts.find(path);
    if (found.isPresent()) {
      return value(found.get(), Set.of(path));
    }
    return assumes
        .filter(a -> !facts.isAskedUnknown(path))
        .map(a -> Value.of(a.value()))
        .orElseGet(() -> new Value.Unknown(Set.of(path)));
  }

  private Value value(FactValue fact, Set<FactPath> path) {
    if (fact instanceof BoolValue bool) {
      return Value.of(bool.value());
    } else if (fact instanceof PartialDate date) {
      return new Value.Day(date, date.isExact() ? Set.of() : path);
    } else if (fact instanceof NumberRange range) {
      return new Value.Num(range, range.exact().isPresent() ? Set.of() : path);
    } else if (fact instanceof CodeValue code) {
      Set<String> possible =
          type instanceof FactType.Code of ? of.possible(code.code()) : Set.of(code.code());
      return new Value.Codes(possible, possible.size() == 1 ? Set.of() : path);
    }
    return new Value.Codes(Set.of(((TextValue) fact).text()), Set.of());
  }
}
