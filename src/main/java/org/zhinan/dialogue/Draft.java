package org.zhinan.dialogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.conversation.Answer.CitationView;
import org.zhinan.pack.Contact;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Window;

/** A text being written: its lines, its markers, and the lines that every answer may need. */
final class Draft {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Pack pack;
  private final Words words;
  private final Markers markers;
  private final List<String> lines = new ArrayList<>();

  Draft(Pack pack, Words words) {
    this.pack = pack;
    this.words = words;
    this.markers = new Markers(pack.call(), pack.guideline());
  }

  Words words() {
    return words;
  }

  Markers markers() {
    return markers;
  }

  Draft line(String line) {
    if (!line.isBlank()) {
      lines.add(line);
    }
    return this;
  }

  Draft say(Phrase phrase, String... values) {
    return line(words.say(phrase, values));
  }

  /** Whether applications are taken in, with its clause. */
  Draft window(Instant asOf) {
    Window window = pack.info().window();
    Phrase phrase =
        switch (window.at(asOf)) {
          case BEFORE -> Phrase.WINDOW_BEFORE;
          case OPEN -> Phrase.WINDOW_OPEN;
          case CLOSED -> Phrase.WINDOW_CLOSED;
        };
    return say(
        phrase,
        "opensAt",
        time(window.opensAt()),
        "closesAt",
        time(window.closesAt()),
        "markers",
        markers.markCitations(window.citations()));
  }

  Draft notice() {
    return line(words.in(pack.info().notice()));
  }

  String hotline() {
    Set<String> entries = new LinkedHashSet<>();
    for (Contact contact : pack.info().contacts()) {
      if (contact.directions().isEmpty() || entries.isEmpty()) {
        entries.add(entry(contact));
      }
    }
    return entries.isEmpty() ? words.say(Phrase.HOTLINE_NONE) : words.join(List.copyOf(entries));
  }

  String directionName(String code) {
    String title = pack.findDirection(code).map(d -> words.in(d.title())).orElse("");
    return words.say(Phrase.DIRECTION_NAME, "code", code, "title", title).strip();
  }

  /** "For A, B, ", or nothing without directions. */
  String scope(List<String> directions) {
    List<String> names = directions.stream().map(this::directionName).toList();
    return names.isEmpty()
        ? ""
        : words.say(Phrase.SCOPE_DIRECTIONS, "directions", words.join(names));
  }

  String text() {
    return String.join("\n", lines);
  }

  List<CitationView> citations() {
    return markers.views();
  }

  private String entry(Contact contact) {
    return words
        .say(
            Phrase.HOTLINE_ENTRY,
            "name",
            words.in(contact.name()),
            "phone",
            contact.phone().or(contact::mail).orElse(""))
        .strip();
  }

  private String time(OffsetDateTime time) {
    return MINUTE.format(time.atZoneSameInstant(pack.info().zone()));
  }
}
