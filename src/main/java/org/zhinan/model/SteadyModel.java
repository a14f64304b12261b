package org.zhinan.model;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model that is asked once more when it failed in a way that passes and nobody has heard anything
 * yet, and that is left alone for a while when it fails again and again.
 */
public final class SteadyModel implements LanguageModel {

  private static final Logger LOG = LoggerFactory.getLogger(SteadyModel.class);
  private static final int FAILURES = 4;
  private static final Duration REST = Duration.ofSeconds(30);
  private static final Duration LONGEST_REST = Duration.ofMinutes(10);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int BLINK = 50;

  private final LanguageModel model;
  private final Patience patience;
  private final LongSupplier nanos;
  private final Breaker breaker;
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private volatile Optional<Fault> lastFault = Optional.empty();

  public SteadyModel(LanguageModel model, Patience patience) {
    this(model, patience, System::nanoTime, REST);
  }

  SteadyModel(LanguageModel model, Patience patience, LongSupplier nanos, Duration rest) {
    this.model = model;
    this.patience = patience;
    this.nanos = nanos;
    this.breaker = new Breaker(FAILURES, rest, nanos);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public Ending ask(Prompt prompt, Audience audience) {
    if (!breaker.letsThrough()) {
      return Ending.Broken.of(Fault.RESTING, "left alone after failing", false);
    }
    long start = nanos.getAsLong();
    Ending first = once(prompt, audience);
    Optional<Duration> pause = pauseBeforeRetry(first, nanos.getAsLong() - start);
    if (pause.isEmpty() || !waited(pause.get(), audience) || !breaker.letsThrough()) {
      return first;
    }
    return once(prompt, audience);
  }

  /** How the model has been lately. */
  public ModelHealth health() {
    return new ModelHealth(
        name(), breaker.isOpen(), asked.get(), answered.get(), lastFault.map(Fault::code));
  }

  private Ending once(Prompt prompt, Audience audience) {
    asked.incrementAndGet();
    Ending ending = model.ask(prompt, audience);
    if (ending instanceof Ending.Broken broken) {
      learn(broken);
    } else {
      answered.incrementAndGet();
      lastFault = Optional.empty();
      breaker.succeeded();
    }
    return ending;
  }

  private void learn(Ending.Broken broken) {
    if (!broken.fault().isBlamed()) {
      breaker.abandoned();
      return;
    }
    LOG.warn("the model {} failed: {} ({})", name(), broken.fault().code(), broken.detail());
    lastFault = Optional.of(broken.fault());
    Optional<Duration> wait = broken.retryAfter();
    if (wait.filter(w -> w.compareTo(LONGEST_WAIT) > 0).isPresent()) {
      breaker.told(wait.filter(w -> w.compareTo(LONGEST_REST) < 0).orElse(LONGEST_REST));
    } else {
      breaker.failed();
    }
  }

  /** Empty when it is not to be tried again: heard already, hopeless, or out of time. */
  private Optional<Duration> pauseBeforeRetry(Ending ending, long spent) {
    if (!(ending instanceof Ending.Broken broken)
        || broken.heard()
        || !broken.fault().isPassing()) {
      return Optional.empty();
    }
    Duration pause = broken.retryAfter().orElse(PAUSE);
    long left = patience.whole().toNanos() - spent - pause.toNanos();
    return Optional.of(pause).filter(p -> p.compareTo(LONGEST_WAIT) <= 0 && left > spent);
  }

  private static boolean waited(Duration pause, Audience audience) {
    try {
      for (long left = pause.toMillis(); left > 0 && !audience.isGone(); left -= BLINK) {
        Thread.sleep(Math.min(left, BLINK));
      }
      return !audience.isGone();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
