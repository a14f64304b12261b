package org.zhinan.rule;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Given;

/**
 * What a condition or an expression takes from elsewhere than the case, through definitions too.
 */
final class Mentions {

  private final Map<String, Definition> definitions;
  private final SortedSet<String> readings = new TreeSet<>();
  private boolean direction;

  private Mentions(Map<String, Definition> definitions) {
    this.definitions = definitions;
  }

  static Mentions of(Expr expression, Map<String, Definition> definitions) {
    Mentions mentions = new Mentions(definitions);
    mentions.collect(expression);
    return mentions;
  }

  static Mentions of(Condition condition, Map<String, Definition> definitions) {
    Mentions mentions = new Mentions(definitions);
    condition.applies().ifPresent(mentions::collect);
    mentions.collect(condition.require());
    return mentions;
  }

  /** The readings that it leaves open. */
  SortedSet<String> readings() {
    return readings;
  }

  /** Whether it looks at the direction's data. */
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
      Optional.ofNullable(definitions.get(use.key())).ifPresent(d -> collect(d.value()));
    }
    expr.parts().forEach(this::collect);
  }
}
