package org.zhinan.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.zhinan.base.LocalText;
import org.zhinan.fact.PartialDate;

/**
 * What a call is called, when it runs, and who answers for it.
 *
 * @param shortTitle for buttons and headings
 * @param number the document's number; empty when it has none
 * @param version of the knowledge, not of the document
 * @param replaces the version before, where there was one
 * @param zone in which dates of the call are meant
 * @param notice the standing notice under every answer
 */
public record PackInfo(
    String call,
    LocalText title,
    LocalText shortTitle,
    Optional<String> number,
    LocalText issuer,
    String version,
    Optional<Amendment> replaces,
    ZoneId zone,
    LocalDate issued,
    Window window,
    LocalText notice,
    List<SourcePart> parts,
    List<Contact> contacts) {

  public PackInfo {
    parts = List.copyOf(parts);
    contacts = List.copyOf(contacts);
  }

  /** The days on which applications are taken. */
  public PartialDate openDays() {
    LocalDate from = window.opensAt().atZoneSameInstant(zone).toLocalDate();
    LocalDate to = window.closesAt().atZoneSameInstant(zone).toLocalDate();
    return new PartialDate(from, to.isBefore(from) ? from : to);
  }

  /** The contacts that answer for a direction, those for all directions included. */
  public List<Contact> listContacts(String direction) {
    return contacts.stream()
        .filter(c -> c.directions().map(p -> direction.startsWith(p + "-")).orElse(true))
        .toList();
  }
}
