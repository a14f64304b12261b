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

  private static boolean isPlain(int year) {
    return year >= 1 && year <= 9998;
  }

  /**
   * Reads a date or an instant. A date stands for its noon in the call's zone, so that the days on
   * which a window opens and closes count as open. Years are those of four digits.
   */
  public static Optional<Instant> parse(String text, ZoneId zone) {
    try {
      OffsetDateTime at =
          text.indexOf('T') < 0
              ? LocalDate.parse(text).atTime(LocalTime.NOON).atZone(zone).toOffsetDateTime()
              : OffsetDateTime.parse(text);
      return Optional.of(at).filter(t -> isPlain(t.getYear())).map(OffsetDateTime::toInstant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
