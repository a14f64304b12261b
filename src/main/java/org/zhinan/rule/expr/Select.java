package org.zhinan.rule.expr;

import java.util.ArrayList;
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
 * @param place where it stands; empty for a field of a list's member
 */
public record Select(
    String source,
    Optional<Expr> target,
    String field,
    FactType type,
    Optional<Assumption> assumes,
    Optional<FactPath> place)
    implements Expr {

  public Select(
      String source,
      Optional<Expr> target,
      String field,
      FactType type,
      Optional<Assumption> assumes) {
    this(source, target, field, type, assumes, place(target, field));
  }

  private static Optional<FactPath> place(Optional<Expr> target, String field) {
    return target.isEmpty()
        ? Optional.of(FactPath.of(field))
        : target
            .filter(Select.class::isInstance)
            .flatMap(t -> ((Select) t).ofOne())
            .map(path -> path.child(field));
  }

  /** Where the entity stands that this is, if that is the same in every case. */
  private Optional<FactPath> ofOne() {
    return type instanceof FactType.One ? place : Optional.empty();
  }

  @Override
  public List<Expr> parts() {
    return target.stream().toList();
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    FactPath path = place.orElseGet(() -> ofMember(evaluation));
    if (type instanceof FactType.One) {
      return Outcome.given(source, new Value.Entity(path));
    }
    FactSheet facts = evaluation.surroundings().facts();
    return type instanceof FactType.Many
        ? Outcome.given(source, members(facts, path))
        : Outcome.ofFact(source, value(facts, path), path);
  }

  private FactPath ofMember(Evaluation evaluation) {
    Outcome entity = target.orElseThrow().evaluate(evaluation);
    return ((Value.Entity) entity.value()).path().child(field);
  }

  private static Value members(FactSheet facts, FactPath list) {
    List<Value.Element> members = new ArrayList<>();
    for (FactPath member : facts.listMembers(list)) {
      members.add(member(member.last(), member));
    }
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
