package org.zhinan.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Runs cases, several at once, each in a conversation of its own. */
public final class Evaluator {

  private final Function<Optional<String>, Examinee> examinees;
  private final Instant now;
  private final int hits;

  /**
   * @param examinees who answers for a call, the default one when it is empty; used by many at once
   * @param now the moment that cases without a date of their own are answered for
   * @param hits how many of the first hits count in searches
   */
  public Evaluator(Function<Optional<String>, Examinee> examinees, Instant now, int hits) {
    this.examinees = examinees;
    this.now = now;
    this.hits = hits;
  }

  /**
   * Runs all cases; results stand in the order of the cases.
   *
   * @param done told after each case how many are through; by many threads
   */
  public Evaluation run(List<TestCase> cases, IntConsumer done) {
    AtomicInteger through = new AtomicInteger();
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<CaseResult>> running = new ArrayList<>();
      for (TestCase each : cases) {
        running.add(workers.submit(counted(each, through, done)));
      }
      return new Evaluation(running.stream().map(Evaluator::result).toList());
    } finally {
      workers.shutdownNow();
    }
  }

  private Callable<CaseResult> counted(TestCase each, AtomicInteger through, IntConsumer done) {
    return () -> {
      CaseResult result = run(each);
      done.accept(through.incrementAndGet());
      return result;
    };
  }

  private CaseResult run(TestCase each) {
    Examinee examinee = examinees.apply(each.head().call());
    return each instanceof SearchCase search
        ? new Searching(examinee, hits).run(search)
        : new Talking(examinee, now).run((ConversationCase) each);
  }

  private static CaseResult result(Future<CaseResult> running) {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while cases ran", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }
}
