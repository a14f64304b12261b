package org.zhinan.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.pack.Lint;

/** Deciding all directions of the call on a case that is half told, one of them, and lint. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DirectionsBench {

  private static final RuleBook BOOK = RuleCases.PACK.rules();
  private static final List<String> ALL = List.copyOf(BOOK.directions().keySet());
  private static final FactSheet FACTS =
      FactSheet.EMPTY
          .with(FactPath.of("lead.type"), new CodeValue("enterprise"))
          .with(FactPath.of("leader.birthDate"), PartialDate.year(1961))
          .with(FactPath.of("leader.title"), new CodeValue("full-senior"))
          .with(FactPath.of("project.budget"), NumberRange.of(300));

  private final Decider decider = new Decider();

  @Benchmark
  public Determination allDirections() {
    return decider.decide(BOOK, FACTS, new Scope(ALL, "lead"), RuleCases.AS_OF);
  }

  @Benchmark
  public Determination oneDirection() {
    return decider.decide(BOOK, FACTS, new Scope(ALL.subList(3, 4), "lead"), RuleCases.AS_OF);
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(3)
  public Lint.Report lintOnce() {
    return Lint.folder(Path.of("knowledge/guokefazi-2020-250"));
  }
}
