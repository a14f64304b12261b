package org.zhinan.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Given;

/** What expressions take from elsewhere than the case, through definitions too. */
final class Mentions {

  private final RuleBook book;
  private final SortedSet<String> readings = new TreeSet<>();
  private boolean direction;

  private Mentions(RuleBook book) {
    this.book = book;
  }

  static Mentions of(RuleBook book, List<Expr> expressions) {
    Mentions mentions = new Mentions(book);
    expressions.forEach(mentions::collect);
    return mentions;
  }

  /** The readings that they leave open. */
  SortedSet<String> readings() {
    return readings;
  }

  /** Whether they look at the direction's data. */
  boolean isOfDirection() {
    return direction;
  }

  private void collect(Expr expr) {
    if (expr instanceof Given given && given.kind() == Given.Kind.READING) {
      readings.add(given.name());
    }
    if (expr instanceof Given given && given.kind() == Given.Kind.DIRECTION) {
      direction = true;
    }
    if (expr instanceof DefinitionUse use) {
      Optional.ofNullable(book.definitions().get(use.key())).ifPresent(d -> collect(d.value()));
    }
    expr.parts().forEach(this::collect);
  }
}
