package org.zhinan.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as text of fixed width in UTC, to the nanosecond: sorts as text as it does in time. */
final class InstantText {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

  private InstantText() {}

  static String of(Instant instant) {
    return FORMAT.format(instant);
  }

  static Instant read(String text) {
    return Instant.parse(text);
  }
}
