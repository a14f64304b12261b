package org.zhinan.dialogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.conversation.Answer.CitationView;
import org.zhinan.pack.Contact;
import org.zhinan.pack.Direction;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Window;

/** A text being written: its lines, its markers, and the lines that every answer may need. */
final class Draft {

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[(\uFF08]?[0-9]{1,2}[)\uFF09.\u3001]\\s*|[\u2014-]+\\s*)");
  private static final Pattern ENDED = Pattern.compile("[\u3002\uFF1B;.]+$");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
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

  /** The passages with markers after each, without their numbers and the marks that end them. */
  String quoted(List<Passage> passages) {
    return passages.stream()
        .map(
            passage ->
                words.say(
                    Phrase.INFORMATION_QUOTE,
                    "quote",
                    shown(passage.shown()),
                    "marker",
                    markers.mark(passage.quotes())))
        .collect(Collectors.joining(words.say(Phrase.INFORMATION_JOIN)));
  }

  private static String shown(String quote) {
    String line = quote.replaceAll("\\s*\\n\\s*", "").strip();
    return NUMBERED.matcher(ENDED.matcher(line).replaceFirst("")).replaceFirst("");
  }

  /** Values of the call for templates. */
  Map<String, String> callValues() {
    return Map.of(
        "call", words.in(pack.info().title()),
        "issued", words.day(pack.info().issued()),
        "opensAt", moment(pack.info().window().opensAt().toInstant()),
        "closesAt", moment(pack.info().window().closesAt().toInstant()),
        "hotline", hotline());
  }

  Optional<Direction> findDirection(String code) {
    return pack.findDirection(code);
  }

  String contact(Contact contact) {
    return words
        .say(
            Phrase.INFORMATION_ENTRY,
            "name",
            words.in(contact.name()),
            "phone",
            contact.phone().orElse(""),
            "mail",
            contact.mail().orElse(""))
        .strip();
  }

  /** A moment as it is read in the call's zone. */
  String moment(Instant moment) {
    ZonedDateTime at = moment.atZone(pack.info().zone());
    return words.day(at.toLocalDate()) + words.say(Phrase.VALUE_TIME, "time", TIME.format(at));
  }

  /** The day of a moment in the call's zone. */
  String day(Instant moment) {
    return words.day(moment.atZone(pack.info().zone()).toLocalDate());
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

  /**
   * Who answers for these directions; with none, who answers for any.
   *
   * @return names and numbers, with the clauses that print them
   */
  String hotline(List<String> directions) {
    List<Contact> contacts =
        pack.info().contacts().stream().filter(c -> answersFor(c, directions)).toList();
    List<String> entries = contacts.stream().map(c -> entry(c) + " " + marker(c)).toList();
    return entries.isEmpty() ? hotline() : words.join(entries);
  }

  private static boolean answersFor(Contact contact, List<String> directions) {
    return contact
        .directions()
        .filter(
            part -> directions.isEmpty() || directions.stream().anyMatch(d -> d.startsWith(part)))
        .isPresent();
  }

  private String marker(Contact contact) {
    return markers.markCitations(contact.citations());
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

  /** Markdown: bullets that follow each other are one list, everything else a paragraph. */
  String text() {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String line : lines) {
      boolean together = isBullet(before) && isBullet(line);
      text.append(before.isEmpty() ? "" : together ? "\n" : "\n\n").append(line);
      before = line;
    }
    return text.toString();
  }

  private static boolean isBullet(String line) {
    return line.startsWith("- ");
  }

  /** The text and the words that it cites. */
  String everything() {
    String quotes =
        markers.views().stream().map(CitationView::quote).collect(Collectors.joining("\n"));
    return text() + "\n" + quotes + "\n";
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
