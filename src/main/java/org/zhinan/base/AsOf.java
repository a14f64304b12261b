package org.zhinan.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The moment that somebody wants an answer for, as people write it. */
public final class AsOf {

  private AsOf() {}

  /**
   * Reads a date or an instant. A date stands for its noon in the call's zone, so that the days on
   * which a window opens and closes count as open.
   */
  public static Optional<Instant> parse(String text, ZoneId zone) {
    try {
      return Optional.of(
          text.indexOf('T') < 0
              ? LocalDate.parse(text).atTime(LocalTime.NOON).atZone(zone).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
