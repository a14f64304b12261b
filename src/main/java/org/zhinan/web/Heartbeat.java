package org.zhinan.web;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Beats at even times for everybody who wants it, on one thread that holds no process alive. */
final class Heartbeat {

  private final Duration every;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "heartbeat");
            thread.setDaemon(true);
            return thread;
          });

  Heartbeat(Duration every) {
    this.every = every;
  }

  /** Runs the work at every beat until the handle is closed, the first time one beat from now. */
  Beating keep(Runnable work) {
    long nanos = every.toNanos();
    ScheduledFuture<?> beating =
        timer.scheduleAtFixedRate(work, nanos, nanos, TimeUnit.NANOSECONDS);
    return () -> beating.cancel(false);
  }

  /** Something that beats. */
  @FunctionalInterface
  interface Beating extends AutoCloseable {

    @Override
    void close();
  }
}
