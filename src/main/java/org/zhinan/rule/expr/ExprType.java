package org.zhinan.rule.expr;

import org.zhinan.fact.FactType;

/** The type of an expression's value. */
public sealed interface ExprType {

  ExprType BOOL = new Bool();
  ExprType NUMBER = new Number();
  ExprType DATE = new Date();
  ExprType WORDS = new Words();

  record Bool() implements ExprType {}

  record Number() implements ExprType {}

  record Date() implements ExprType {}

  /** Words that belong to no enumeration. */
  record Words() implements ExprType {}

  record Code(FactType.Code of) implements ExprType {}

  record Entity(String entityType) implements ExprType {}

  /**
   * @param key a code, or a number
   */
  record Table(ExprType key, ExprType value) implements ExprType {}

  record ListOf(ExprType element) implements ExprType {}
}
