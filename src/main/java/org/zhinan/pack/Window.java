package org.zhinan.pack;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.zhinan.guideline.Citation;

/** When applications are taken in: from {@code opensAt} to {@code closesAt}, both included. */
public record Window(OffsetDateTime opensAt, OffsetDateTime closesAt, List<Citation> citations) {

  public Window {
    citations = List.copyOf(citations);
  }

  /** Where an instant lies. */
  public enum State {
    BEFORE,
    OPEN,
    CLOSED
  }

  public State at(Instant instant) {
    if (instant.isBefore(opensAt.toInstant())) {
      return State.BEFORE;
    }
    return instant.isAfter(closesAt.toInstant()) ? State.CLOSED : State.OPEN;
  }
}
