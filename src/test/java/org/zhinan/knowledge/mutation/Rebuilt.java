package org.zhinan.knowledge.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.rule.expr.Arithmetic;
import org.zhinan.rule.expr.Comparison;
import org.zhinan.rule.expr.Conditional;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Derived;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Filter;
import org.zhinan.rule.expr.In;
import org.zhinan.rule.expr.Junction;
import org.zhinan.rule.expr.ListLiteral;
import org.zhinan.rule.expr.Lookup;
import org.zhinan.rule.expr.Not;
import org.zhinan.rule.expr.OneOf;
import org.zhinan.rule.expr.Quantifier;
import org.zhinan.rule.expr.Select;
import org.zhinan.rule.expr.Size;

/** An expression made again with other parts. */
final class Rebuilt {

  private Rebuilt() {}

  /**
   * @param at which of {@link Expr#parts()} is replaced
   */
  static Expr with(Expr expr, int at, Expr part) {
    List<Expr> parts = new ArrayList<>(expr.parts());
    parts.set(at, part);
    return of(expr, parts);
  }

  private static Expr of(Expr expr, List<Expr> p) {
    if (expr instanceof Junction e) {
      return new Junction(e.source(), e.all(), p);
    } else if (expr instanceof Comparison e) {
      return new Comparison(e.source(), e.operator(), p.get(0), p.get(1));
    } else if (expr instanceof Arithmetic e) {
      return new Arithmetic(e.source(), e.operator(), p.get(0), p.get(1));
    } else if (expr instanceof Conditional e) {
      return new Conditional(e.source(), p.get(0), p.get(1), p.get(2));
    } else if (expr instanceof Not e) {
      return new Not(e.source(), p.get(0));
    } else if (expr instanceof OneOf e) {
      return new OneOf(e.source(), p.get(0), e.leaves());
    } else if (expr instanceof In e) {
      return new In(e.source(), p.get(0), p.get(1));
    }
    return ofList(expr, p);
  }

  private static Expr ofList(Expr expr, List<Expr> p) {
    if (expr instanceof Quantifier e) {
      return new Quantifier(e.source(), e.all(), p.get(0), e.variable(), p.get(1));
    } else if (expr instanceof Filter e) {
      return new Filter(e.source(), p.get(0), e.variable(), p.get(1));
    } else if (expr instanceof Size e) {
      return new Size(e.source(), p.get(0));
    } else if (expr instanceof Lookup e) {
      return new Lookup(e.source(), p.get(0), p.get(1));
    } else if (expr instanceof ListLiteral e) {
      return new ListLiteral(e.source(), p);
    } else if (expr instanceof Select e) {
      return new Select(e.source(), Optional.of(p.get(0)), e.field(), e.type(), e.assumes());
    } else if (expr instanceof Derived e) {
      return new Derived(e.source(), p.get(0), p.get(1));
    } else if (expr instanceof DefinitionUse e) {
      return new DefinitionUse(e.source(), Optional.of(p.get(0)), e.key());
    }
    throw new IllegalArgumentException("an expression without parts: " + expr.source());
  }
}
