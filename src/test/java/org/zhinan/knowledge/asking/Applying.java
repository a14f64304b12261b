package org.zhinan.knowledge.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhinan.fact.FactSheet;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.knowledge.soundness.Gaps;
import org.zhinan.knowledge.soundness.Telling;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Question;
import org.zhinan.rule.Questions;
import org.zhinan.rule.Reads;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Scope;
import org.zhinan.rule.expr.Expr;

/** Leading a project of one direction, as far as it can be tested before filing. */
final class Applying {

  private static final RuleBook WHOLE = RuleCases.PACK.rules();

  private final Scope scope;
  private final RuleBook book;
  private final Telling telling;

  Applying(String direction) {
    this.scope = new Scope(List.of(direction), "lead");
    this.book = requirements(direction);
    this.telling = new Telling(book, Optional.of(direction), RuleCases.AS_OF, expressions());
  }

  private static RuleBook requirements(String direction) {
    List<Condition> kept =
        WHOLE.conditions().stream()
            .filter(c -> c.kind() == ConditionKind.REQUIREMENT)
            .filter(c -> c.roles().isEmpty() || c.roles().contains("lead"))
            .filter(c -> c.directions().isEmpty() || c.directions().contains(direction))
            .toList();
    return new RuleBook(
        WHOLE.pack(),
        WHOLE.vocabulary(),
        kept,
        WHOLE.definitions(),
        WHOLE.readings(),
        WHOLE.parameters(),
        WHOLE.directions());
  }

  RuleBook book() {
    return book;
  }

  Telling telling() {
    return telling;
  }

  Gaps gaps(Random random) {
    Set<String> read = new TreeSet<>();
    expressions().forEach(e -> read.addAll(Reads.of(book, e)));
    return new Gaps(book.vocabulary().facts(), read, telling, random);
  }

  private List<Expr> expressions() {
    List<Expr> all = new ArrayList<>();
    for (Condition condition : book.conditions()) {
      all.addAll(expressions(condition));
    }
    return all;
  }

  static List<Expr> expressions(Condition condition) {
    List<Expr> all = new ArrayList<>(condition.applies().stream().toList());
    all.add(condition.require());
    return all;
  }

  Determination decide(FactSheet facts) {
    return new Decider().decide(book, facts, scope, RuleCases.AS_OF);
  }

  Questions questions(Determination made) {
    Set<String> all = book.conditions().stream().map(Condition::id).collect(Collectors.toSet());
    return Questions.of(book, made, new Question(scope, Set.of(), all));
  }
}
