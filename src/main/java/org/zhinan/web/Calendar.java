package org.zhinan.web;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.guideline.Citation;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackInfo;
import org.zhinan.pack.Step;

/**
 * A call's deadlines as a calendar (RFC 5545): one event for each step that has a last instant, or
 * for the end of the window when no step has one, with reminders. The same pack gives the same
 * bytes.
 */
record Calendar(Pack pack, Locale locale) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
  private static final int LONGEST_LINE = 75;

  /** How long before a deadline somebody is reminded. */
  private static final List<String> REMINDERS = List.of("P14D", "P3D", "P1D");

  String text() {
    List<Step> deadlines = pack.checklist().listDeadlines();
    Stream<String> events =
        deadlines.isEmpty() ? window() : deadlines.stream().flatMap(this::event);
    return Stream.of(
            Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Zhinan//Zhinan//EN"),
            events,
            Stream.of("END:VCALENDAR"))
        .flatMap(lines -> lines)
        .map(Calendar::folded)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private Stream<String> event(Step step) {
    String detail = step.who().in(locale) + "\n" + step.detail().in(locale);
    return event(
        step.id(),
        step.until().orElseThrow(),
        info().shortTitle().in(locale) + " " + step.title().in(locale),
        detail + "\n" + quotes(step.citations()));
  }

  private Stream<String> window() {
    String title = info().shortTitle().in(locale);
    return event("window", info().window().closesAt(), title, quotes(info().window().citations()));
  }

  private Stream<String> event(String id, OffsetDateTime at, String summary, String description) {
    Stream<String> event =
        Stream.of(
            "BEGIN:VEVENT",
            "UID:" + id + "." + pack.call() + "@zhinan",
            "DTSTAMP:" + time(info().issued().atStartOfDay(info().zone()).toOffsetDateTime()),
            "DTSTART:" + time(at),
            "SUMMARY:" + escaped(summary),
            "DESCRIPTION:" + escaped(description),
            "TRANSP:TRANSPARENT");
    Stream<String> alarms = REMINDERS.stream().flatMap(before -> alarm(before, summary));
    return Stream.of(event, alarms, Stream.of("END:VEVENT")).flatMap(lines -> lines);
  }

  private static Stream<String> alarm(String before, String summary) {
    return Stream.of(
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-" + before,
        "DESCRIPTION:" + escaped(summary),
        "END:VALARM");
  }

  private PackInfo info() {
    return pack.info();
  }

  private static String quotes(List<Citation> citations) {
    return citations.stream()
        .map(citation -> "[" + citation.clause() + "] " + citation.quote())
        .collect(Collectors.joining("\n"));
  }

  private static String time(OffsetDateTime at) {
    return TIME.format(at.withOffsetSameInstant(ZoneOffset.UTC));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** The line in pieces of at most 75 bytes, none of which cuts a character. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int length = 0;
    for (int at = 0; at < line.length(); ) {
      String character = Character.toString(line.codePointAt(at));
      int bytes = character.getBytes(StandardCharsets.UTF_8).length;
      if (length + bytes > LONGEST_LINE) {
        folded.append("\r\n ");
        length = 1;
      }
      folded.append(character);
      length += bytes;
      at += character.length();
    }
    return folded.toString();
  }
}
