package org.zhinan.knowledge.mutation;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Definition;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Expr;

/** Which conditions look at something, through definitions too. */
final class Uses {

  private final RuleBook book;
  private final Predicate<Expr> wanted;

  Uses(RuleBook book, Predicate<Expr> wanted) {
    this.book = book;
    this.wanted = wanted;
  }

  boolean in(Condition condition) {
    return Stream.concat(condition.applies().stream(), Stream.of(condition.require()))
        .anyMatch(this::in);
  }

  private boolean in(Expr expr) {
    return wanted.test(expr)
        || (expr instanceof DefinitionUse use && in(definition(use).value()))
        || expr.parts().stream().anyMatch(this::in);
  }

  private Definition definition(DefinitionUse use) {
    return book.definitions().get(use.key());
  }
}
