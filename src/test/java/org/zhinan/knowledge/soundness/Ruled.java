package org.zhinan.knowledge.soundness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.fact.FactSheet;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Reads;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Scope;
import org.zhinan.rule.Status;
import org.zhinan.rule.expr.Expr;

/** One condition of the call with those that override it, decided on alone. */
final class Ruled {

  private final Condition condition;
  private final Optional<String> direction;
  private final RuleBook book;
  private final Scope scope;
  private final LocalDate asOf = RuleCases.AS_OF;

  Ruled(RuleBook whole, Condition condition, Random random) {
    this.condition = condition;
    List<String> codes =
        condition.directions().isEmpty()
            ? List.copyOf(whole.directions().keySet())
            : condition.directions().stream().sorted().toList();
    this.direction = Optional.of(codes.get(random.nextInt(codes.size())));
    String role = condition.roles().stream().sorted().findFirst().orElse("");
    this.scope = new Scope(direction.stream().toList(), role);
    this.book = cut(whole, condition);
  }

  private static RuleBook cut(RuleBook whole, Condition condition) {
    List<Condition> kept =
        whole.conditions().stream()
            .filter(c -> c.equals(condition) || c.overrides().contains(condition.id()))
            .toList();
    return new RuleBook(
        whole.pack(),
        whole.vocabulary(),
        kept,
        whole.definitions(),
        whole.readings(),
        whole.parameters(),
        whole.directions());
  }

  Gaps gaps(Random random) {
    Set<String> read = new TreeSet<>();
    expressions().forEach(e -> read.addAll(Reads.of(book, e)));
    Telling telling = new Telling(book, direction, asOf, expressions());
    return new Gaps(book.vocabulary().facts(), read, telling, random);
  }

  private List<Expr> expressions() {
    List<Expr> all = new ArrayList<>();
    for (Condition c : book.conditions()) {
      c.applies().ifPresent(all::add);
      all.add(c.require());
    }
    return all;
  }

  Finding finding(FactSheet facts) {
    return new Decider()
        .decide(book, facts, scope, asOf).results().get(0).findings().stream()
            .filter(f -> f.condition().equals(condition.id()))
            .findFirst()
            .orElseThrow();
  }

  /** The status; whether it is met or does not bind is one. */
  Status status(FactSheet facts) {
    Status status = finding(facts).status();
    return status == Status.NOT_APPLICABLE ? Status.SATISFIED : status;
  }

  @Override
  public String toString() {
    return condition.id() + " " + scope;
  }
}
