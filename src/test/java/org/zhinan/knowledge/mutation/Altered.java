package org.zhinan.knowledge.mutation;

import java.util.Optional;
import java.util.Set;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Force;
import org.zhinan.rule.expr.Expr;

/** A condition with one of its parts replaced. */
final class Altered {

  private Altered() {}

  static Condition require(Condition c, Expr require) {
    return of(c, c.roles(), c.force(), c.applies(), require, c.overrides());
  }

  static Condition applies(Condition c, Optional<Expr> applies) {
    return of(c, c.roles(), c.force(), applies, c.require(), c.overrides());
  }

  static Condition force(Condition c, Force force) {
    return of(c, c.roles(), force, c.applies(), c.require(), c.overrides());
  }

  static Condition roles(Condition c, Set<String> roles) {
    return of(c, roles, c.force(), c.applies(), c.require(), c.overrides());
  }

  static Condition overrides(Condition c, Set<String> overrides) {
    return of(c, c.roles(), c.force(), c.applies(), c.require(), overrides);
  }

  private static Condition of(
      Condition c,
      Set<String> roles,
      Force force,
      Optional<Expr> applies,
      Expr require,
      Set<String> overrides) {
    return new Condition(
        c.id(),
        c.title(),
        c.directions(),
        roles,
        c.topics(),
        c.kind(),
        force,
        c.citations(),
        applies,
        require,
        overrides,
        c.must(),
        c.remedy());
  }
}
