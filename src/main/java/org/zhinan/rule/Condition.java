package org.zhinan.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;
import org.zhinan.rule.expr.Expr;

/**
 * One condition of a call, as its pack states it.
 *
 * @param id made of {@code [a-z0-9.-]}, unique within a call
 * @param title short, in the guideline's words
 * @param directions codes it belongs to; empty for all directions and for questions without one
 * @param roles roles it binds ({@code lead}, {@code member}, …); empty for all
 * @param topics what a question must be about to be about this condition
 * @param citations the clauses that print it; at least one
 * @param applies false makes it not applicable; empty is true
 * @param require true satisfies it, false violates it
 * @param overrides ids of the general conditions that it replaces where it applies
 * @param must what is required, as the second half of a sentence ("须为科研机构或高校")
 * @param remedy what would change a violation; empty when nothing could
 */
public record Condition(
    String id,
    LocalText title,
    Set<String> directions,
    Set<String> roles,
    Set<String> topics,
    ConditionKind kind,
    Force force,
    List<Citation> citations,
    Optional<Expr> applies,
    Expr require,
    Set<String> overrides,
    LocalText must,
    Optional<LocalText> remedy) {

  public Condition {
    directions = Set.copyOf(directions);
    roles = Set.copyOf(roles);
    topics = Set.copyOf(topics);
    citations = List.copyOf(citations);
    overrides = Set.copyOf(overrides);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a condition without a clause: " + id);
    }
  }
}
