package org.zhinan.rule.expr;

import java.util.List;
import java.util.Set;
import org.zhinan.fact.FactPath;

/**
 * A fact that follows from others while nothing is said of it ("the match is no less than the
 * money" from the two amounts). What is told of it stands; where neither says anything, it is the
 * fact itself that is missing. That it follows needs no clause, so none is cited for it.
 *
 * @param told the fact
 * @param from what it follows from
 */
public record Derived(String source, Expr told, Expr from) implements Expr {

  @Override
  public List<Expr> parts() {
    return List.of(told, from);
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    Outcome said = told.evaluate(evaluation);
    if (!(said.value() instanceof Value.Unknown unknown) || isAsked(unknown, evaluation)) {
      return said;
    }
    Outcome follows = from.evaluate(evaluation);
    return follows.value() instanceof Value.Unknown
        ? said
        : Outcome.made(source, follows.value(), List.of(), List.of(said, follows))
            .alsoOn(follows.used(), Set.of());
  }

  /** Whether somebody was asked for it and did not know. */
  private static boolean isAsked(Value.Unknown unknown, Evaluation evaluation) {
    for (FactPath missing : unknown.missing()) {
      if (evaluation.surroundings().facts().isAskedUnknown(missing)) {
        return true;
      }
    }
    return false;
  }
}
