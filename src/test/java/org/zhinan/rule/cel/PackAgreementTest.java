package org.zhinan.rule.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.fact.FactSheet;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.knowledge.soundness.Gaps;
import org.zhinan.knowledge.soundness.Telling;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Force;
import org.zhinan.rule.Reading;
import org.zhinan.rule.Reads;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Scope;
import org.zhinan.rule.Status;
import org.zhinan.rule.expr.Expr;

@DisplayName("On complete facts each condition of the call")
class PackAgreementTest {

  private static final RuleBook BOOK = RuleCases.PACK.rules();
  private static final Stock STOCK = new Stock(BOOK);
  private static final int SHEETS = "full".equals(System.getProperty("zhinan.matrix")) ? 500 : 15;

  static Stream<String> conditions() {
    return BOOK.conditions().stream().map(Condition::id);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void comes_to_what_the_stock_runtime_says(String id) throws CelException {
    Condition condition = BOOK.findCondition(id).orElseThrow();
    Random random = new Random(Long.getLong("zhinan.seed", 20_201_020L) + id.hashCode());
    for (int i = 0; i < SHEETS; i++) {
      String direction = one(directions(condition), random);
      Map<String, Boolean> way = new TreeMap<>();
      BOOK.readings().values().forEach(r -> way.put(r.name(), one(r.values(), random)));
      FactSheet facts = whole(condition, direction, random);
      Seen seen = new Seen(BOOK, facts, RuleCases.AS_OF, direction, way);
      assertThat(ours(condition, direction, facts, way))
          .as("%s on %s, read %s, over %s", id, direction, way, facts)
          .isEqualTo(stock(condition, seen));
    }
  }

  private static Status stock(Condition condition, Seen seen) throws CelException {
    if (condition.applies().isPresent()
        && Boolean.FALSE.equals(STOCK.value(condition.applies().get(), seen))) {
      return Status.NOT_APPLICABLE;
    }
    if (Boolean.TRUE.equals(STOCK.value(condition.require(), seen))) {
      return Status.SATISFIED;
    }
    return condition.force() == Force.IN_PRINCIPLE ? Status.CONFIRM : Status.VIOLATED;
  }

  private static Status ours(
      Condition condition, String direction, FactSheet facts, Map<String, Boolean> way) {
    String role = condition.roles().stream().findFirst().orElse("");
    Scope scope = new Scope(List.of(direction), role);
    return new Decider()
        .decide(read(condition, way), facts, scope, RuleCases.AS_OF)
        .results()
        .get(0)
        .findings()
        .get(0)
        .status();
  }

  /** The book with this condition alone, read in one way. */
  private static RuleBook read(Condition condition, Map<String, Boolean> way) {
    Map<String, Reading> settled = new LinkedHashMap<>();
    BOOK.readings()
        .forEach(
            (name, r) ->
                settled.put(
                    name,
                    new Reading(
                        name, List.of(way.getOrDefault(name, true)), r.citations(), r.ask())));
    return new RuleBook(
        BOOK.pack(),
        BOOK.vocabulary(),
        List.of(condition),
        BOOK.definitions(),
        settled,
        BOOK.parameters(),
        BOOK.directions());
  }

  private static FactSheet whole(Condition condition, String direction, Random random) {
    List<Expr> expressions = new ArrayList<>(condition.applies().stream().toList());
    expressions.add(condition.require());
    Set<String> read = new TreeSet<>();
    expressions.forEach(e -> read.addAll(Reads.of(BOOK, e)));
    Telling telling = new Telling(BOOK, Optional.of(direction), RuleCases.AS_OF, expressions);
    return new Gaps(BOOK.vocabulary().facts(), read, telling, random).sheet(0);
  }

  private static List<String> directions(Condition condition) {
    return condition.directions().isEmpty()
        ? List.copyOf(BOOK.directions().keySet())
        : condition.directions().stream().sorted().toList();
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
