package org.zhinan.rule.cel;

import org.zhinan.rule.expr.ExprType;

/** What types are called in messages, and when two are the same. */
final class TypeNames {

  private TypeNames() {}

  static String name(ExprType type) {
    if (type instanceof ExprType.Bool) {
      return "yes or no";
    } else if (type instanceof ExprType.Number) {
      return "a number";
    } else if (type instanceof ExprType.Date) {
      return "a date";
    } else if (type instanceof ExprType.Words) {
      return "words";
    } else if (type instanceof ExprType.Code code) {
      return "a code of " + code.of().name();
    } else if (type instanceof ExprType.Entity entity) {
      return "an entity of type " + entity.entityType();
    }
    if (type instanceof ExprType.Table table) {
      return "a table of " + name(table.value()) + " by " + name(table.key());
    }
    return "a list of " + name(((ExprType.ListOf) type).element());
  }

  static boolean same(ExprType a, ExprType b) {
    return name(a).equals(name(b));
  }

  static boolean isScalar(ExprType type) {
    return !(type instanceof ExprType.Entity)
        && !(type instanceof ExprType.ListOf)
        && !(type instanceof ExprType.Table);
  }

  static boolean isOrdered(ExprType type) {
    return type instanceof ExprType.Number || type instanceof ExprType.Date;
  }
}
