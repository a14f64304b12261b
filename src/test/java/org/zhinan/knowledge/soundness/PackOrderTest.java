package org.zhinan.knowledge.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Overall;
import org.zhinan.rule.Reads;
import org.zhinan.rule.Result;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Scope;
import org.zhinan.rule.expr.Expr;

@DisplayName("All conditions of a direction together")
class PackOrderTest {

  private static final RuleBook BOOK = RuleCases.PACK.rules();

  static Set<String> directions() {
    return BOOK.directions().keySet();
  }

  private static Random random(String direction) {
    return new Random(Long.getLong("zhinan.seed", 20_201_020L) + direction.hashCode());
  }

  @ParameterizedTest
  @MethodSource("directions")
  void come_to_the_same_in_every_order_of_rules_and_facts(String direction) {
    Random random = random(direction);
    FactSheet facts = gaps(direction, random).sheet(0.4);
    Result one = decide(BOOK, direction, facts);
    Result other = decide(shuffled(random), direction, shuffled(facts, random));
    assertThat(byId(other)).isEqualTo(byId(one));
    assertThat(other.overall()).isEqualTo(one.overall());
    assertThat(other.missing()).isEqualTo(one.missing());
  }

  @ParameterizedTest
  @MethodSource("directions")
  void come_to_the_same_alone_and_among_all_directions(String direction) {
    FactSheet facts = gaps(direction, random(direction)).sheet(0.4);
    Decider decider = new Decider();
    Scope all = new Scope(List.copyOf(directions()), "lead");
    Scope alone = new Scope(List.of(direction), "lead");
    assertThat(decider.decideEach(BOOK, facts, all, RuleCases.AS_OF))
        .contains(decider.decide(BOOK, facts, alone, RuleCases.AS_OF));
  }

  @ParameterizedTest
  @MethodSource("directions")
  void keep_their_verdict_once_it_is_no_longer_open(String direction) {
    Random random = random(direction);
    Gaps gaps = gaps(direction, random);
    FactSheet facts = gaps.sheet(0.1);
    Overall before = decide(BOOK, direction, facts).overall();
    for (int i = 0; i < 5 && before == Overall.INELIGIBLE; i++) {
      facts = gaps.further(facts);
      assertThat(decide(BOOK, direction, facts).overall()).isEqualTo(before);
    }
    Result whole = decide(BOOK, direction, gaps.completed(facts));
    assertThat(whole.overall()).isNotEqualTo(Overall.UNDETERMINED);
    assertThat(whole.missing()).isEmpty();
  }

  private static Result decide(RuleBook book, String direction, FactSheet facts) {
    Scope scope = new Scope(List.of(direction), "lead");
    return new Decider().decide(book, facts, scope, RuleCases.AS_OF).results().get(0);
  }

  private static Map<String, Finding> byId(Result result) {
    return result.findings().stream()
        .collect(Collectors.toMap(Finding::condition, Function.identity()));
  }

  private static Gaps gaps(String direction, Random random) {
    List<Expr> all = new ArrayList<>();
    for (Condition c : BOOK.conditions()) {
      if (c.directions().isEmpty() || c.directions().contains(direction)) {
        c.applies().ifPresent(all::add);
        all.add(c.require());
      }
    }
    Set<String> read = new TreeSet<>();
    all.forEach(e -> read.addAll(Reads.of(BOOK, e)));
    Telling telling = new Telling(BOOK, Optional.of(direction), RuleCases.AS_OF, all);
    return new Gaps(BOOK.vocabulary().facts(), read, telling, random);
  }

  private static RuleBook shuffled(Random random) {
    List<Condition> conditions = new ArrayList<>(BOOK.conditions());
    Collections.shuffle(conditions, random);
    return new RuleBook(
        BOOK.pack(),
        BOOK.vocabulary(),
        conditions,
        BOOK.definitions(),
        BOOK.readings(),
        BOOK.parameters(),
        BOOK.directions());
  }

  private static FactSheet shuffled(FactSheet facts, Random random) {
    List<FactPath> order = new ArrayList<>(facts.values().keySet());
    Collections.shuffle(order, random);
    FactSheet again = FactSheet.EMPTY;
    for (FactPath path : order) {
      again = again.with(path, facts.find(path).orElseThrow());
    }
    for (FactPath member : facts.members()) {
      again = again.withMember(member);
    }
    for (FactPath list : facts.completeLists()) {
      again = again.withComplete(list);
    }
    for (FactPath unknown : facts.askedUnknown()) {
      again = again.withAskedUnknown(unknown);
    }
    return again;
  }
}
