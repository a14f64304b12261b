package org.zhinan.rule.cel;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.rule.expr.Arithmetic;
import org.zhinan.rule.expr.Comparison;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.ExprType;
import org.zhinan.rule.expr.In;
import org.zhinan.rule.expr.ListLiteral;
import org.zhinan.rule.expr.Literal;
import org.zhinan.rule.expr.Lookup;
import org.zhinan.rule.expr.Not;
import org.zhinan.rule.expr.OneOf;
import org.zhinan.rule.expr.Value;

/** Comparisons, arithmetic, membership and dates, with the types that each takes. */
final class Operators {

  private static final Map<String, Comparison.Operator> COMPARISONS =
      Map.of(
          "_==_", Comparison.Operator.EQUAL,
          "_!=_", Comparison.Operator.UNEQUAL,
          "_<_", Comparison.Operator.LESS,
          "_<=_", Comparison.Operator.AT_MOST,
          "_>_", Comparison.Operator.GREATER,
          "_>=_", Comparison.Operator.AT_LEAST);
  private static final Map<String, Arithmetic.Operator> SUMS =
      Map.of(
          "_+_", Arithmetic.Operator.PLUS,
          "_-_", Arithmetic.Operator.MINUS,
          "_*_", Arithmetic.Operator.TIMES);

  private static final String ROW = "_[_]";

  static final Set<String> NAMES =
      Set.of("_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "_+_", "_-_", "_*_", "-_", "@in", ROW);

  private final Places places;

  Operators(Places places) {
    this.places = places;
  }

  Typed apply(long node, String function, List<CelExpr> args, List<Typed> sides) throws Refusal {
    if (function.equals("-_")) {
      return negated(node, sides.get(0));
    }
    if (function.equals("@in")) {
      return in(node, args, sides.get(0), sides.get(1));
    }
    if (function.equals(ROW)) {
      return row(node, args, sides.get(0), sides.get(1));
    }
    Comparison.Operator comparison = COMPARISONS.get(function);
    return comparison == null
        ? sum(node, function, sides.get(0), sides.get(1))
        : comparison(node, function, comparison, args, sides);
  }

  Typed date(long node, List<CelExpr> args) throws Refusal {
    String allowed = "date takes one day of the calendar, as in date('2020-10-12')";
    if (args.size() != 1
        || args.get(0).getKind() != CelExpr.ExprKind.Kind.CONSTANT
        || args.get(0).constant().getKind() != CelConstant.Kind.STRING_VALUE) {
      throw places.refuse(node, allowed);
    }
    String text = args.get(0).constant().stringValue();
    Optional<PartialDate> day = PartialDate.parse(text).filter(PartialDate::isExact);
    if (day.isEmpty() || text.contains("/")) {
      throw places.refuse(args.get(0).id(), "\"" + text + "\" is no day; " + allowed);
    }
    Literal literal = new Literal("date('" + text + "')", new Value.Day(day.get(), Set.of()));
    return new Typed(literal, ExprType.DATE, Typed.PRIMARY);
  }

  private Typed negated(long node, Typed operand) throws Refusal {
    requireNumber(node, operand);
    Literal zero = new Literal("0", new Value.Num(NumberRange.of(0), Set.of()));
    String text = "-" + operand.text(Typed.UNARY);
    return new Typed(
        new Arithmetic(text, Arithmetic.Operator.MINUS, zero, operand.expr()),
        ExprType.NUMBER,
        Typed.UNARY);
  }

  private Typed sum(long node, String function, Typed left, Typed right) throws Refusal {
    requireNumber(node, left);
    requireNumber(node, right);
    Arithmetic.Operator operator = SUMS.getOrDefault(function, Arithmetic.Operator.PLUS);
    int level = operator == Arithmetic.Operator.TIMES ? Typed.PRODUCT : Typed.SUM;
    String text = left.text(level) + sign(function) + right.text(level + 1);
    Expr sum = new Arithmetic(text, operator, left.expr(), right.expr());
    return new Typed(sum, ExprType.NUMBER, level);
  }

  private void requireNumber(long node, Typed operand) throws Refusal {
    if (!(operand.type() instanceof ExprType.Number)) {
      throw places.refuse(node, "reckons with numbers, not with " + TypeNames.name(operand.type()));
    }
  }

  private Typed comparison(
      long node,
      String function,
      Comparison.Operator operator,
      List<CelExpr> args,
      List<Typed> sides)
      throws Refusal {
    Typed left = sides.get(0);
    Typed right = sides.get(1);
    String text = left.text(Typed.SUM) + sign(function) + right.text(Typed.SUM);
    boolean equality =
        operator == Comparison.Operator.EQUAL || operator == Comparison.Operator.UNEQUAL;
    if (equality && left.type() instanceof ExprType.Code code && isWords(right)) {
      return oneOf(text, left, leaves(args.get(1), code.of(), right), operator);
    }
    if (equality && right.type() instanceof ExprType.Code code && isWords(left)) {
      return oneOf(text, right, leaves(args.get(0), code.of(), left), operator);
    }
    if (!TypeNames.same(left.type(), right.type())) {
      throw places.refuse(
          node,
          "compares two of one kind, not "
              + TypeNames.name(left.type())
              + " with "
              + TypeNames.name(right.type()));
    }
    if (equality ? !TypeNames.isScalar(left.type()) : !TypeNames.isOrdered(left.type())) {
      throw places.refuse(
          node,
          (equality ? "compares values, not " : "orders numbers and dates, not ")
              + TypeNames.name(left.type()));
    }
    return relation(new Comparison(text, operator, left.expr(), right.expr()));
  }

  private static Typed oneOf(
      String text, Typed operand, Set<String> leaves, Comparison.Operator operator) {
    OneOf one = new OneOf(text, operand.expr(), leaves);
    return relation(operator == Comparison.Operator.EQUAL ? one : new Not(text, one));
  }

  private Typed in(long node, List<CelExpr> args, Typed element, Typed list) throws Refusal {
    if (!(list.type() instanceof ExprType.ListOf of)) {
      throw places.refuse(node, "in looks into a list, not " + TypeNames.name(list.type()));
    }
    String text = element.text(Typed.SUM) + " in " + list.text(Typed.SUM);
    if (element.type() instanceof ExprType.Code code
        && list.expr() instanceof ListLiteral literal
        && of.element() instanceof ExprType.Words) {
      return inLiteral(text, element, code.of(), args.get(1), literal);
    }
    if (isWords(element) && of.element() instanceof ExprType.Code code) {
      requireLeaf(args.get(0), code.of(), word(element.expr()));
    } else if (!TypeNames.same(element.type(), of.element())
        || !TypeNames.isScalar(element.type())) {
      throw places.refuse(
          node,
          "looks for "
              + TypeNames.name(element.type())
              + " in "
              + TypeNames.name(list.type())
              + "; both must be of one kind");
    }
    return relation(new In(text, element.expr(), list.expr()));
  }

  private Typed inLiteral(
      String text, Typed element, FactType.Code code, CelExpr node, ListLiteral literal)
      throws Refusal {
    Set<String> leaves = new TreeSet<>();
    for (int i = 0; i < literal.elements().size(); i++) {
      Typed word = new Typed(literal.elements().get(i), ExprType.WORDS, Typed.PRIMARY);
      CelExpr place = node.list().elements().get(i);
      if (!isWords(word)) {
        throw places.refuse(place.id(), "must be a code of " + code.name());
      }
      leaves.addAll(leaves(place, code, word));
    }
    return relation(new OneOf(text, element.expr(), leaves));
  }

  private Set<String> leaves(CelExpr node, FactType.Code code, Typed word) throws Refusal {
    String written = word(word.expr());
    if (!code.allows(written)) {
      throw places.refuse(node.id(), unknownCode(code, written));
    }
    return code.possible(written);
  }

  private void requireLeaf(CelExpr node, FactType.Code code, String written) throws Refusal {
    if (!code.labels().containsKey(written)) {
      throw places.refuse(node.id(), unknownCode(code, written));
    }
  }

  private static String unknownCode(FactType.Code code, String written) {
    Set<String> allowed = new TreeSet<>(code.labels().keySet());
    allowed.addAll(code.groups().keySet());
    return "\""
        + written
        + "\" is no code of "
        + code.name()
        + "; allowed are "
        + String.join(", ", allowed);
  }

  private Typed row(long node, List<CelExpr> args, Typed table, Typed key) throws Refusal {
    if (!(table.type() instanceof ExprType.Table of)) {
      throw places.refuse(
          node, "[…] takes a row of a table, not of " + TypeNames.name(table.type()));
    }
    if (isWords(key) && of.key() instanceof ExprType.Code code) {
      requireLeaf(args.get(1), code.of(), word(key.expr()));
    } else if (!TypeNames.same(key.type(), of.key())) {
      throw places.refuse(
          args.get(1).id(),
          "the rows are by " + TypeNames.name(of.key()) + ", not by " + TypeNames.name(key.type()));
    }
    String text = table.text(Typed.PRIMARY) + "[" + key.expr().source() + "]";
    return new Typed(new Lookup(text, table.expr(), key.expr()), of.value(), Typed.PRIMARY);
  }

  private static Typed relation(Expr expr) {
    return new Typed(expr, ExprType.BOOL, Typed.RELATION);
  }

  private static boolean isWords(Typed typed) {
    return typed.expr() instanceof Literal && typed.type() instanceof ExprType.Words;
  }

  private static String word(Expr literal) {
    return ((Value.Codes) ((Literal) literal).value()).possible().iterator().next();
  }

  private static String sign(String function) {
    return function.replace('_', ' ');
  }
}
