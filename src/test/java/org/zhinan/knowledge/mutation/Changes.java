package org.zhinan.knowledge.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.fact.FactType;
import org.zhinan.rule.expr.Arithmetic;
import org.zhinan.rule.expr.Comparison;
import org.zhinan.rule.expr.Comparison.Operator;
import org.zhinan.rule.expr.Conditional;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Filter;
import org.zhinan.rule.expr.Given;
import org.zhinan.rule.expr.Junction;
import org.zhinan.rule.expr.Literal;
import org.zhinan.rule.expr.Lookup;
import org.zhinan.rule.expr.Not;
import org.zhinan.rule.expr.OneOf;
import org.zhinan.rule.expr.Quantifier;
import org.zhinan.rule.expr.Select;
import org.zhinan.rule.expr.Size;
import org.zhinan.rule.expr.Value;

/** Every way to change one thing in an expression. */
final class Changes {

  private final Givens givens;

  /**
   * @param givens what parameters stand for
   */
  Changes(Givens givens) {
    this.givens = givens;
  }

  /** All changes of a yes-or-no expression: as a whole, and of everything in it. */
  List<Change> of(Expr expr) {
    List<Change> changes = new ArrayList<>();
    if (canBeNegated(expr)) {
      changes.add(negated(expr));
    }
    within(expr).forEach(changes::add);
    return changes;
  }

  private Stream<Change> within(Expr expr) {
    Stream<Change> inside =
        IntStream.range(0, expr.parts().size())
            .boxed()
            .flatMap(
                i ->
                    within(expr.parts().get(i))
                        .map(c -> new Change(c.what(), Rebuilt.with(expr, i, c.expr()))));
    return Stream.concat(here(expr).stream(), inside);
  }

  private List<Change> here(Expr expr) {
    if (expr instanceof Comparison comparison) {
      return comparison(comparison);
    } else if (expr instanceof Junction junction) {
      return junction(junction);
    } else if (expr instanceof Not not) {
      return isReading(not.operand())
          ? List.of()
          : List.of(Change.of(not, not.operand().source(), not.operand()));
    } else if (expr instanceof Quantifier quantifier) {
      return quantifier(quantifier);
    } else if (expr instanceof Conditional choice) {
      return List.of(
          Change.of(choice, choice.then().source(), choice.then()),
          Change.of(choice, choice.otherwise().source(), choice.otherwise()));
    } else if (expr instanceof Filter filter) {
      return List.of(Change.of(filter, filter.list().source(), filter.list()));
    } else if (expr instanceof Arithmetic sum) {
      return List.of(arithmetic(sum));
    } else if (expr instanceof OneOf oneOf) {
      return Codes.changes(oneOf);
    } else if (expr instanceof Literal literal) {
      return Literals.changes(literal);
    }
    return expr instanceof Given given ? givens.changes(given) : List.of();
  }

  /** Where it says yes or no, and turning it round is not one of its own changes already. */
  private static boolean canBeNegated(Expr expr) {
    return isYesNo(expr)
        && !(expr instanceof Not)
        && !(expr instanceof Comparison)
        && !isReading(expr);
  }

  /** A definition's value may be of another kind. */
  private static boolean isYesNo(Expr expr) {
    if (expr instanceof Conditional choice) {
      return isYesNo(choice.then());
    } else if (expr instanceof Literal literal) {
      return literal.value() instanceof Value.Bool;
    } else if (expr instanceof Select select) {
      return select.type() instanceof FactType.Bool;
    }
    return !(expr instanceof Size || expr instanceof Arithmetic || expr instanceof Lookup)
        && !(expr instanceof Filter);
  }

  /** A condition is decided under each value of a reading: turned round it says the same. */
  private static boolean isReading(Expr expr) {
    return expr instanceof Given given && given.kind() == Given.Kind.READING;
  }

  private static Change negated(Expr expr) {
    String text = "!(" + expr.source() + ")";
    return Change.of(expr, text, new Not(text, expr));
  }

  private static List<Change> comparison(Comparison before) {
    return others(before).stream()
        .map(
            o ->
                new Change(
                    "`" + before.source() + "` → " + o,
                    new Comparison(before.source(), o, before.left(), before.right())))
        .toList();
  }

  /** The neighbour that treats the limit otherwise, and the opposite. */
  private static List<Operator> others(Comparison comparison) {
    boolean counts =
        comparison.right() instanceof Literal literal && literal.value() instanceof Value.Num;
    return switch (comparison.operator()) {
      case LESS -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
      case AT_MOST -> List.of(Operator.LESS, Operator.GREATER);
      case GREATER -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
      case AT_LEAST -> List.of(Operator.GREATER, Operator.LESS);
      case EQUAL ->
          counts
              ? List.of(Operator.UNEQUAL, Operator.AT_MOST, Operator.AT_LEAST)
              : List.of(Operator.UNEQUAL);
      case UNEQUAL -> List.of(Operator.EQUAL);
    };
  }

  private static List<Change> junction(Junction before) {
    List<Change> changes = new ArrayList<>();
    String other = before.all() ? "||" : "&&";
    changes.add(
        Change.of(before, other, new Junction(before.source(), !before.all(), before.operands())));
    for (int i = 0; i < before.operands().size(); i++) {
      Expr operand = before.operands().get(i);
      List<Expr> rest = new ArrayList<>(before.operands());
      rest.remove(i);
      Expr left = rest.size() == 1 ? rest.get(0) : new Junction("", before.all(), rest);
      changes.add(new Change("`" + before.source() + "` without `" + operand.source() + "`", left));
      if (canBeNegated(operand)) {
        Change not = negated(operand);
        changes.add(new Change(not.what(), Rebuilt.with(before, i, not.expr())));
      }
    }
    return changes;
  }

  private static List<Change> quantifier(Quantifier q) {
    List<Change> changes = new ArrayList<>();
    changes.add(
        Change.of(
            q,
            q.all() ? "exists" : "all",
            new Quantifier(q.source(), !q.all(), q.list(), q.variable(), q.body())));
    if (canBeNegated(q.body())) {
      Change not = negated(q.body());
      changes.add(new Change(not.what(), Rebuilt.with(q, 1, not.expr())));
    }
    return changes;
  }

  private static Change arithmetic(Arithmetic sum) {
    Arithmetic.Operator other =
        sum.operator() == Arithmetic.Operator.PLUS
            ? Arithmetic.Operator.MINUS
            : Arithmetic.Operator.PLUS;
    return Change.of(
        sum, other.name(), new Arithmetic(sum.source(), other, sum.left(), sum.right()));
  }
}
