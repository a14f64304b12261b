package org.zhinan.rule.expr;

/** A checked expression. */
public interface Expr {

  /** The expression as written in the pack. */
  String source();
}
