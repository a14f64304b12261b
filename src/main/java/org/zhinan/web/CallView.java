package org.zhinan.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhinan.base.LocalText;
import org.zhinan.conversation.VerdictView.QuoteView;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.pack.Amendment;
import org.zhinan.pack.Contact;
import org.zhinan.pack.Direction;
import org.zhinan.pack.DirectionFilter;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackInfo;
import org.zhinan.pack.Window;

/** A call as it is read over the wire, in one locale. */
record CallView(Locale locale, Instant now) {

  Map<String, Object> call(Pack pack) {
    PackInfo info = pack.info();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("call", info.call());
    view.put("title", text(info.title()));
    view.put("short", text(info.shortTitle()));
    view.put("number", info.number().orElse(""));
    view.put("issuer", text(info.issuer()));
    view.put("version", info.version());
    info.replaces().ifPresent(before -> view.put("replaces", replaces(before)));
    view.put("sha256", pack.ref().sha256());
    view.put("zone", info.zone().getId());
    view.put("issued", info.issued().toString());
    view.put("window", window(info.window()));
    view.put("notice", text(info.notice()));
    view.put("roles", pack.roles().stream().map(r -> labelled(r.code(), r.label())).toList());
    view.put("contacts", contacts(pack));
    view.put("guideline", "/guideline/" + info.call());
    return view;
  }

  /** Whom to ask. */
  List<Map<String, Object>> contacts(Pack pack) {
    return pack.info().contacts().stream().map(this::contact).toList();
  }

  Map<String, Object> direction(Direction direction) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("direction", direction.code());
    view.put("title", text(direction.title()));
    view.put("names", direction.names());
    direction.clause().ifPresent(clause -> view.put("clauseId", clause.value()));
    view.put("data", DataView.of(direction.data().values()));
    return view;
  }

  /** A filter with those of its codes that a direction names. */
  Map<String, Object> filter(DirectionFilter filter, List<Direction> directions) {
    Set<Object> used = new HashSet<>();
    for (Direction direction : directions) {
      Object data = DataView.of(direction.data().values()).get(filter.data());
      used.addAll(data instanceof Collection<?> several ? several : List.of(data));
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("data", filter.data());
    view.put("label", text(filter.label()));
    view.put("kind", filter.codes().isEmpty() ? "number" : "code");
    view.put(
        "options",
        filter.codes().entrySet().stream()
            .filter(code -> used.contains(code.getKey()))
            .map(code -> labelled(code.getKey(), code.getValue()))
            .toList());
    return view;
  }

  Map<String, Object> clause(Pack pack, Clause clause) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("clauseId", clause.id().value());
    view.put("kind", clause.kind().name().toLowerCase(Locale.ROOT));
    view.put("path", clause.path());
    view.put("text", clause.text());
    clause.direction().ifPresent(code -> view.put("direction", code));
    clause.parent().ifPresent(parent -> view.put("parent", parent.value()));
    view.put("children", children(pack, clause.id()));
    view.put("href", "/guideline/" + pack.call() + "#" + clause.id());
    return view;
  }

  private static List<String> children(Pack pack, ClauseId id) {
    return pack.guideline().listChildren(id).stream().map(c -> c.id().value()).toList();
  }

  private Map<String, Object> window(Window window) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("state", window.at(now).name().toLowerCase(Locale.ROOT));
    view.put("opensAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(window.opensAt()));
    view.put("closesAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(window.closesAt()));
    view.put("citations", citations(window.citations()));
    return view;
  }

  private Map<String, Object> contact(Contact contact) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", text(contact.name()));
    contact.phone().ifPresent(phone -> view.put("phone", phone));
    contact.mail().ifPresent(mail -> view.put("mail", mail));
    contact.directions().ifPresent(prefix -> view.put("directions", prefix));
    view.put("citations", citations(contact.citations()));
    return view;
  }

  private static List<QuoteView> citations(List<Citation> citations) {
    return citations.stream().map(c -> new QuoteView(c.clause().value(), c.quote())).toList();
  }

  private Labelled labelled(String code, LocalText label) {
    return new Labelled(code, text(label));
  }

  /** A code and what it is called. */
  record Labelled(String code, String label) {}

  private String text(LocalText text) {
    return text.in(locale);
  }

  private static Replaced replaces(Amendment before) {
    return new Replaced(before.version(), before.since().toString(), before.ids());
  }

  /** The version before, since when it is replaced, and old id → new id. */
  record Replaced(String version, String since, Map<String, String> ids) {}
}
