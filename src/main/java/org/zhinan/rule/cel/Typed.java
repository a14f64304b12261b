package org.zhinan.rule.cel;

import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.ExprType;

/**
 * An expression with its type.
 *
 * @param level how tightly its outermost operator binds, for putting parentheses
 */
record Typed(Expr expr, ExprType type, int level) {

  static final int CONDITIONAL = 0;
  static final int OR = 1;
  static final int AND = 2;
  static final int RELATION = 3;
  static final int SUM = 4;
  static final int PRODUCT = 5;
  static final int UNARY = 6;
  static final int PRIMARY = 7;

  /** Its text as an operand of an operator that binds at this level. */
  String text(int outer) {
    return level < outer ? "(" + expr.source() + ")" : expr.source();
  }
}
