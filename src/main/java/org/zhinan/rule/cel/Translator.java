package org.zhinan.rule.cel;

import dev.cel.common.CelSource;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.fact.NumberRange;
import org.zhinan.rule.expr.Conditional;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.ExprType;
import org.zhinan.rule.expr.Filter;
import org.zhinan.rule.expr.Junction;
import org.zhinan.rule.expr.ListLiteral;
import org.zhinan.rule.expr.Literal;
import org.zhinan.rule.expr.Not;
import org.zhinan.rule.expr.Quantifier;
import org.zhinan.rule.expr.Size;
import org.zhinan.rule.expr.Value;

/** Turns CEL's tree into ours; whatever is not named here is refused. */
final class Translator {

  static final String ALLOWED =
      "allowed are && || ! == != < <= > >= + - * ?: in […], exists, all, filter, size and date";

  private final CelSource source;
  private final Places places;
  private final Identifiers identifiers;
  private final Operators operators;
  private final Map<String, ExprType> variables;

  Translator(CelSource source, Names names, Optional<String> self) {
    this.source = source;
    this.places = new Places(source);
    this.variables = new HashMap<>();
    self.ifPresent(s -> variables.put("self", new ExprType.Entity(s)));
    this.identifiers = new Identifiers(names, places, variables);
    this.operators = new Operators(places);
  }

  Places places() {
    return places;
  }

  Typed translate(CelExpr folded) throws Refusal {
    CelExpr node = source.getMacroCalls().getOrDefault(folded.id(), folded);
    return switch (node.getKind()) {
      case CONSTANT -> constant(node);
      case IDENT -> identifiers.bare(node.id(), node.ident().name());
      case SELECT -> select(node);
      case CALL -> call(node);
      case LIST -> list(node);
      default -> throw places.refuse(node.id(), "maps and structures are not allowed");
    };
  }

  private Typed constant(CelExpr node) throws Refusal {
    return switch (node.constant().getKind()) {
      case BOOLEAN_VALUE -> {
        boolean value = node.constant().booleanValue();
        yield literal(Boolean.toString(value), Value.of(value), ExprType.BOOL);
      }
      case INT64_VALUE -> number(node.constant().int64Value());
      case STRING_VALUE -> {
        String text = node.constant().stringValue();
        Value value = new Value.Codes(Set.of(text), Set.of());
        yield literal("'" + text.replace("'", "\\'") + "'", value, ExprType.WORDS);
      }
      default ->
          throw places.refuse(node.id(), "literals are true, false, whole numbers and texts");
    };
  }

  private static Typed number(long value) {
    Value number = new Value.Num(NumberRange.of(BigDecimal.valueOf(value)), Set.of());
    return literal(Long.toString(value), number, ExprType.NUMBER);
  }

  private static Typed literal(String text, Value value, ExprType type) {
    return new Typed(new Literal(text, value), type, Typed.PRIMARY);
  }

  private Typed select(CelExpr node) throws Refusal {
    CelExpr operand = node.select().operand();
    String field = node.select().field();
    if (operand.getKind() == CelExpr.ExprKind.Kind.IDENT) {
      Optional<Typed> given = identifiers.given(node.id(), operand.ident().name(), field);
      if (given.isPresent()) {
        return given.get();
      }
    }
    return identifiers.field(node.id(), translate(operand), field);
  }

  private Typed call(CelExpr node) throws Refusal {
    String function = node.call().function();
    List<CelExpr> args = new ArrayList<>(node.call().target().stream().toList());
    args.addAll(node.call().args());
    return switch (function) {
      case "_&&_" -> junction(true, args);
      case "_||_" -> junction(false, args);
      case "!_" -> not(args.get(0));
      case "_?_:_" -> conditional(node, args);
      case "exists", "all", "filter" -> over(node, function, args);
      case "size" -> size(args);
      case "date" -> operators.date(node.id(), args);
      default -> {
        if (!Operators.NAMES.contains(function)) {
          throw places.refuse(node.id(), shown(function) + " is not allowed; " + ALLOWED);
        }
        yield operators.apply(node.id(), function, args, all(args));
      }
    };
  }

  private static String shown(String function) {
    return function.replace("_", "").isEmpty() ? function : function.replaceAll("^_|_$", "");
  }

  /** Each translated, so that the errors of all are told at once. */
  private List<Typed> all(List<CelExpr> nodes) throws Refusal {
    List<Typed> done = new ArrayList<>();
    boolean failed = false;
    for (CelExpr node : nodes) {
      try {
        done.add(translate(node));
      } catch (Refusal alreadyTold) {
        failed = true;
      }
    }
    if (failed) {
      throw new Refusal();
    }
    return done;
  }

  private Typed junction(boolean all, List<CelExpr> args) throws Refusal {
    List<Typed> sides = all(args);
    int level = all ? Typed.AND : Typed.OR;
    List<Expr> operands = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      Expr side = require(args.get(i), sides.get(i), ExprType.BOOL).expr();
      if (side instanceof Junction inner && inner.all() == all) {
        operands.addAll(inner.operands());
      } else {
        operands.add(side);
      }
    }
    String text =
        sides.stream().map(s -> s.text(level)).collect(Collectors.joining(all ? " && " : " || "));
    return new Typed(new Junction(text, all, operands), ExprType.BOOL, level);
  }

  private Typed not(CelExpr arg) throws Refusal {
    Typed operand = require(arg, translate(arg), ExprType.BOOL);
    Not not = new Not("!" + operand.text(Typed.UNARY), operand.expr());
    return new Typed(not, ExprType.BOOL, Typed.UNARY);
  }

  private Typed conditional(CelExpr node, List<CelExpr> args) throws Refusal {
    List<Typed> parts = all(args);
    require(args.get(0), parts.get(0), ExprType.BOOL);
    ExprType type = parts.get(1).type();
    require(args.get(2), parts.get(2), type);
    if (!TypeNames.isScalar(type)) {
      throw places.refuse(node.id(), "?: chooses between values, not " + TypeNames.name(type));
    }
    String text =
        parts.get(0).text(Typed.OR)
            + " ? "
            + parts.get(1).text(Typed.OR)
            + " : "
            + parts.get(2).text(Typed.CONDITIONAL);
    Expr chosen =
        new Conditional(text, parts.get(0).expr(), parts.get(1).expr(), parts.get(2).expr());
    return new Typed(chosen, type, Typed.CONDITIONAL);
  }

  private Typed over(CelExpr node, String function, List<CelExpr> args) throws Refusal {
    if (args.size() != 3 || args.get(1).getKind() != CelExpr.ExprKind.Kind.IDENT) {
      throw places.refuse(node.id(), "write list." + function + "(x, …)");
    }
    Typed list = translate(args.get(0));
    String variable = args.get(1).ident().name();
    ExprType element = elementOf(args.get(0), list);
    if (variables.containsKey(variable) || identifiers.isTaken(variable)) {
      throw places.refuse(args.get(1).id(), variable + " already stands for something else");
    }
    variables.put(variable, element);
    try {
      Typed body = require(args.get(2), translate(args.get(2)), ExprType.BOOL);
      return over(function, list, variable, body);
    } finally {
      variables.remove(variable);
    }
  }

  private static Typed over(String function, Typed list, String variable, Typed body) {
    String text =
        list.text(Typed.PRIMARY)
            + "."
            + function
            + "("
            + variable
            + ", "
            + body.expr().source()
            + ")";
    if (function.equals("filter")) {
      Filter filter = new Filter(text, list.expr(), variable, body.expr());
      return new Typed(filter, list.type(), Typed.PRIMARY);
    }
    boolean all = function.equals("all");
    Quantifier quantifier = new Quantifier(text, all, list.expr(), variable, body.expr());
    return new Typed(quantifier, ExprType.BOOL, Typed.PRIMARY);
  }

  private Typed size(List<CelExpr> args) throws Refusal {
    Typed list = translate(args.get(0));
    elementOf(args.get(0), list);
    Size size = new Size(list.text(Typed.PRIMARY) + ".size()", list.expr());
    return new Typed(size, ExprType.NUMBER, Typed.PRIMARY);
  }

  private Typed list(CelExpr node) throws Refusal {
    List<CelExpr> nodes = node.list().elements();
    if (nodes.isEmpty()) {
      throw places.refuse(node.id(), "an empty list holds nothing to compare with");
    }
    List<Typed> elements = all(nodes);
    ExprType type = elements.get(0).type();
    for (int i = 0; i < elements.size(); i++) {
      require(nodes.get(i), elements.get(i), type);
    }
    if (!TypeNames.isScalar(type)) {
      throw places.refuse(node.id(), "a list holds values, not " + TypeNames.name(type));
    }
    String text =
        elements.stream().map(e -> e.expr().source()).collect(Collectors.joining(", ", "[", "]"));
    ListLiteral list = new ListLiteral(text, elements.stream().map(Typed::expr).toList());
    return new Typed(list, new ExprType.ListOf(type), Typed.PRIMARY);
  }

  private ExprType elementOf(CelExpr node, Typed list) throws Refusal {
    if (list.type() instanceof ExprType.ListOf of) {
      return of.element();
    }
    throw places.refuse(node.id(), "must be a list, is " + TypeNames.name(list.type()));
  }

  private Typed require(CelExpr node, Typed typed, ExprType type) throws Refusal {
    if (TypeNames.same(typed.type(), type)) {
      return typed;
    }
    throw places.refuse(
        node.id(), "must be " + TypeNames.name(type) + ", is " + TypeNames.name(typed.type()));
  }
}
