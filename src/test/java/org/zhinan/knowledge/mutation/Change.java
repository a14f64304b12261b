package org.zhinan.knowledge.mutation;

import org.zhinan.rule.expr.Expr;

/**
 * An expression with one thing in it changed.
 *
 * @param what the change in the pack's words, unique among the changes of one expression
 */
record Change(String what, Expr expr) {

  static Change of(Expr before, String after, Expr expr) {
    return new Change("`" + before.source() + "` → `" + after + "`", expr);
  }
}
