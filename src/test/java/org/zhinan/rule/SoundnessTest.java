package org.zhinan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactValue;
import org.zhinan.rule.expr.Evaluation;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Outcome;
import org.zhinan.rule.expr.Value;

class SoundnessTest {

  private static final RuleBook BOOK = Seedlings.book();
  private static final int MOST = 3_000;

  private static Outcome outcome(Expr expr, FactSheet facts) {
    Map<String, Boolean> way = Map.of("dayCounts", true, "othersToo", false);
    return expr.evaluate(
        Evaluation.in(new Case(BOOK, facts, Seedlings.DAY, Optional.of("east"), way)));
  }

  @Property(tries = 500)
  void a_definite_value_is_that_of_every_way_to_fill_the_gaps(
      @ForAll @LongRange(min = 0) long seed) {
    RandomCase cases = new RandomCase(seed, true);
    Expr expr = Seedlings.yesNo(cases.yesNo(3));
    FactSheet facts = cases.gappy(0.35);
    Value value = outcome(expr, facts).value();
    Statistics.label("definite").collect(!(value instanceof Value.Unknown));
    if (value instanceof Value.Unknown) {
      return;
    }
    for (FactSheet completion : completions(cases, facts, Reads.of(BOOK, expr))) {
      assertThat(outcome(expr, completion).value())
          .as("%s over %s, filled as %s", expr.source(), facts, completion)
          .isEqualTo(value);
    }
  }

  /** A list's new member may need a fact that did not matter before: then it is named next. */
  @Property(tries = 1500)
  void asking_for_what_is_named_as_missing_leads_to_a_decision(
      @ForAll @LongRange(min = 0) long seed) {
    RandomCase cases = new RandomCase(seed, true);
    Expr expr = Seedlings.yesNo(cases.yesNo(3));
    FactSheet facts = cases.gappy(0.5);
    int rounds = 0;
    while (outcome(expr, facts).value() instanceof Value.Unknown unknown) {
      assertThat(++rounds).as("%s over %s", expr.source(), facts).isLessThanOrEqualTo(2);
      facts = answered(cases, facts, unknown.missing());
    }
  }

  /** Every missing path must be a gap: filled here, or the list closed. */
  private static FactSheet answered(RandomCase cases, FactSheet facts, Set<FactPath> missing) {
    assertThat(missing).isNotEmpty();
    Map<FactPath, List<FactValue>> open = RandomCase.open(facts);
    List<FactPath> lists = RandomCase.openLists(facts);
    FactSheet filled = facts;
    for (FactPath path : missing) {
      List<FactValue> ways = open.get(path);
      assertThat(ways != null || lists.contains(path)).as("%s is a gap", path).isTrue();
      filled = ways == null ? cases.closed(filled, path) : cases.filled(filled, path, ways);
    }
    return filled;
  }

  @Property(tries = 800)
  void the_facts_said_to_have_decided_decide_alone(@ForAll @LongRange(min = 0) long seed) {
    RandomCase cases = new RandomCase(seed, true);
    Expr expr = Seedlings.yesNo(cases.yesNo(3));
    FactSheet facts = cases.gappy(0.2);
    Outcome outcome = outcome(expr, facts);
    if (outcome.value() instanceof Value.Unknown) {
      return;
    }
    FactSheet alone = facts;
    for (FactPath path : facts.values().keySet()) {
      alone = outcome.used().contains(path) ? alone : alone.without(path);
    }
    assertThat(outcome(expr, alone).value())
        .as("%s over %s", expr.source(), alone)
        .isEqualTo(outcome.value());
  }

  @Property(tries = 300)
  void a_further_fact_turns_no_definite_finding_into_another(
      @ForAll @LongRange(min = 0) long seed) {
    RandomCase cases = new RandomCase(seed, true);
    RuleBook book = Seedlings.book(conditions(cases), Map.of());
    FactSheet facts = cases.gappy(0.4);
    Result before = decide(book, facts);
    FactSheet more = further(cases, facts);
    Result after = decide(book, more);
    for (int i = 0; i < before.findings().size(); i++) {
      Status was = before.findings().get(i).status();
      if (was != Status.UNKNOWN) {
        assertThat(clear(after.findings().get(i).status()))
            .as("%s over %s, then %s", before.findings().get(i).trace(), facts, more)
            .isEqualTo(clear(was));
      }
    }
    if (before.overall() != Overall.UNDETERMINED) {
      assertThat(after.overall()).isEqualTo(before.overall());
    }
  }

  @Property(tries = 100)
  void the_order_of_rules_and_facts_never_matters(@ForAll @LongRange(min = 0) long seed) {
    RandomCase cases = new RandomCase(seed, true);
    List<Condition> conditions = conditions(cases);
    FactSheet facts = cases.gappy(0.4);
    Result result = decide(Seedlings.book(conditions, Map.of()), facts);
    List<Condition> shuffled = new ArrayList<>(conditions);
    Collections.shuffle(shuffled, cases.random());
    Result other = decide(Seedlings.book(shuffled, Map.of()), shuffled(cases, facts));
    assertThat(byId(other)).isEqualTo(byId(result));
    assertThat(other.overall()).isEqualTo(result.overall());
    assertThat(other.missing()).isEqualTo(result.missing());
  }

  private static List<Condition> conditions(RandomCase cases) {
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Condition plain = Seedlings.condition("c" + i, cases.yesNo(2));
      Condition some = i % 2 == 0 ? plain : Seedlings.applying(plain, cases.yesNo(1));
      Force force = i == 3 ? Force.IN_PRINCIPLE : Force.HARD;
      conditions.add(Seedlings.of(some, ConditionKind.REQUIREMENT, force));
    }
    return conditions;
  }

  private static Result decide(RuleBook book, FactSheet facts) {
    Scope scope = new Scope(List.of("east"), "lead");
    return new Decider().decide(book, facts, scope, Seedlings.DAY).results().get(0);
  }

  private static Status clear(Status status) {
    return status == Status.NOT_APPLICABLE ? Status.SATISFIED : status;
  }

  private static Map<String, Finding> byId(Result result) {
    return result.findings().stream()
        .collect(Collectors.toMap(Finding::condition, f -> f, (a, b) -> a, TreeMap::new));
  }

  private static FactSheet shuffled(RandomCase cases, FactSheet facts) {
    List<FactPath> order = new ArrayList<>(facts.values().keySet());
    Collections.shuffle(order, cases.random());
    FactSheet again = FactSheet.EMPTY;
    for (FactPath path : order) {
      again = again.with(path, facts.find(path).orElseThrow());
    }
    for (FactPath list : facts.completeLists()) {
      again = again.withComplete(list);
    }
    for (FactPath member : facts.members()) {
      again = again.withMember(member);
    }
    return again;
  }

  /** One gap filled, or one list closed. */
  private static FactSheet further(RandomCase cases, FactSheet facts) {
    Map<FactPath, List<FactValue>> open = RandomCase.open(facts);
    List<FactPath> lists = RandomCase.openLists(facts);
    int choice = open.size() + lists.size();
    if (choice == 0) {
      return facts;
    }
    int at = cases.random().nextInt(choice);
    if (at >= open.size()) {
      return cases.closed(facts, lists.get(at - open.size()));
    }
    FactPath path = List.copyOf(open.keySet()).get(at);
    return cases.filled(facts, path, open.getOrDefault(path, List.of()));
  }

  /** Every way to fill what the expression reads, each with several ways to close its lists. */
  private static List<FactSheet> completions(
      RandomCase cases, FactSheet facts, Set<String> patterns) {
    List<FactSheet> ways = List.of(facts);
    for (Map.Entry<FactPath, List<FactValue>> gap : RandomCase.open(facts).entrySet()) {
      if (patterns.contains(pattern(gap.getKey())) && ways.size() * gap.getValue().size() < MOST) {
        List<FactSheet> more = new ArrayList<>();
        for (FactSheet way : ways) {
          gap.getValue().forEach(value -> more.add(way.with(gap.getKey(), value)));
        }
        ways = more;
      }
    }
    return ways.stream().map(cases::completed).toList();
  }

  private static String pattern(FactPath path) {
    return path.toString().replaceAll("\\.m\\d+", ".*");
  }
}
