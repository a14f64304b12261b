package org.zhinan.model;

import java.util.Locale;

/** What can go wrong with a model. */
public enum Fault {
  /** No connection, or it broke. */
  UNREACHABLE(true, true),
  /** The provider does not accept the key. */
  DENIED(false, true),
  /** The provider does not accept the request. */
  REFUSED(false, true),
  /** Too many requests (429). */
  BUSY(true, true),
  /** The provider failed (5xx). */
  FAILING(true, true),
  /** What came is not what the protocol says. */
  MALFORMED(true, true),
  /** The stream ended without saying that the reply is finished. */
  CUT_SHORT(true, true),
  /** It finished, and said nothing. */
  EMPTY(true, true),
  /** Nothing came for the time that a silence may last. */
  STALLED(true, true),
  /** The reply took longer, or was longer, than it may. */
  TOO_LONG(false, true),
  /** It failed too often lately and is left alone for a while. */
  RESTING(false, false),
  /** The audience left. */
  CANCELLED(false, false);

  private final boolean passing;
  private final boolean blamed;

  Fault(boolean passing, boolean blamed) {
    this.passing = passing;
    this.blamed = blamed;
  }

  /** Whether the same request may succeed a moment later. */
  public boolean isPassing() {
    return passing;
  }

  /** Whether it counts against the model. */
  public boolean isBlamed() {
    return blamed;
  }

  /** As it is stored and logged: {@code cut-short}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
