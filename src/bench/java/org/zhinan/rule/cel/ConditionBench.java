package org.zhinan.rule.cel;

import dev.cel.common.CelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhinan.fact.FactSheet;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.knowledge.soundness.Gaps;
import org.zhinan.knowledge.soundness.Telling;
import org.zhinan.rule.Condition;
import org.zhinan.rule.EvaluatedCase;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Reads;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.expr.Value;

/**
 * One condition of the call after the other, each on complete facts of its own, beside CEL's own
 * runtime on the same conditions and the same facts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ConditionBench {

  private final List<EvaluatedCase> ours = new ArrayList<>();
  private final List<Stock.Prepared> stock = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();
  private int at;

  @Setup
  public void prepare() throws CelException {
    RuleBook book = RuleCases.PACK.rules();
    Stock runtime = new Stock(book);
    Map<String, Boolean> readings = new TreeMap<>();
    book.readings().values().forEach(r -> readings.put(r.name(), r.values().get(0)));
    Random random = new Random(20_201_020L);
    for (Condition condition : book.conditions()) {
      String direction =
          condition.directions().stream().sorted().findFirst().orElse("A1-1.4");
      FactSheet facts = whole(book, condition, direction, random);
      ours.add(
          new EvaluatedCase(book, condition, facts, RuleCases.AS_OF, direction, readings));
      seen.add(new Seen(book, facts, RuleCases.AS_OF, direction, readings));
      stock.add(runtime.prepared(condition.require()));
    }
  }

  private static FactSheet whole(
      RuleBook book, Condition condition, String direction, Random random) {
    Set<String> read = new TreeSet<>(Reads.of(book, condition.require()));
    Telling telling =
        new Telling(
            book, Optional.of(direction), RuleCases.AS_OF, List.of(condition.require()));
    return new Gaps(book.vocabulary().facts(), read, telling, random).sheet(0);
  }

  private int next() {
    at = at + 1 < ours.size() ? at + 1 : 0;
    return at;
  }

  @Benchmark
  public Value withoutTrace() {
    return ours.get(next()).value();
  }

  @Benchmark
  public Finding withTrace() {
    return ours.get(next()).finding();
  }

  @Benchmark
  public Object stockCel() throws CelException {
    int i = next();
    return stock.get(i).value(seen.get(i));
  }
}
