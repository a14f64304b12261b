package org.zhinan.model;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Leaves a model alone that failed several times in a row, so that no user waits for it: closed;
 * open for a while after the last failure; then half open, when one caller may try and settles it
 * for all.
 */
final class Breaker {

  private final int failuresAllowed;
  private final Duration rest;
  private final LongSupplier nanos;
  private int failures;
  private boolean open;
  private boolean probing;
  private long until;

  /**
   * @param nanos a clock that only goes forward
   */
  Breaker(int failuresAllowed, Duration rest, LongSupplier nanos) {
    this.failuresAllowed = failuresAllowed;
    this.rest = rest;
    this.nanos = nanos;
  }

  /** Whether the model may be asked now. Who is let through tells what came of it. */
  synchronized boolean letsThrough() {
    if (!open) {
      return true;
    }
    if (probing || nanos.getAsLong() - until < 0) {
      return false;
    }
    probing = true;
    return true;
  }

  synchronized void succeeded() {
    failures = 0;
    open = false;
    probing = false;
  }

  synchronized void failed() {
    failures++;
    if (probing || failures >= failuresAllowed) {
      openFor(rest);
    }
  }

  /** The provider said how long to stay away. */
  synchronized void told(Duration wait) {
    failures++;
    openFor(wait);
  }

  /** Nothing was learnt; another may try. */
  synchronized void abandoned() {
    probing = false;
  }

  synchronized boolean isOpen() {
    return open;
  }

  private void openFor(Duration time) {
    open = true;
    probing = false;
    until = nanos.getAsLong() + time.toNanos();
  }
}
