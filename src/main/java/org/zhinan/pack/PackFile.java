package org.zhinan.pack;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.pack.yaml.YamlNode;

/** Reads {@code pack.yaml}. */
final class PackFile {

  static final String NAME = "pack.yaml";

  private static final Set<String> KEYS =
      Set.of(
          "call",
          "title",
          "short",
          "number",
          "issuer",
          "version",
          "replaces",
          "zone",
          "issued",
          "window",
          "notice",
          "source",
          "contacts",
          "checks");

  private final YamlNode root;
  private final List<SourcePart> parts;

  PackFile(YamlNode root) {
    this.root = root.allow(KEYS);
    this.parts = readParts();
  }

  /** The name of the file that holds the guideline. */
  String sourceFile() {
    return source().find("file").map(Values::text).orElse("guideline.md");
  }

  /** How the source is cut. */
  List<SourcePart> parts() {
    return parts;
  }

  private List<SourcePart> readParts() {
    List<SourcePart> read = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode node : source().get("parts").list()) {
      SourcePart part = part(node.allow("id", "starts", "title", "directions"));
      if (!ids.add(part.id())) {
        node.get("id").problem("the part \"" + part.id() + "\" stands here twice");
      }
      read.add(part);
    }
    return read;
  }

  List<YamlNode> checks() {
    return root.find("checks").map(YamlNode::list).orElse(List.of());
  }

  YamlNode source() {
    return root.get("source").allow("file", "parts");
  }

  /**
   * @param folder the name of the pack's folder, which the call must bear
   */
  PackInfo info(String folder, CiteReader cites) {
    String call = Values.id(root.get("call")).orElse(folder);
    if (!call.equals(folder)) {
      root.get("call").problem("the call must be named like its folder, \"" + folder + "\"");
    }
    return new PackInfo(
        call,
        Values.local(root.get("title")),
        Values.local(root.get("short")),
        root.find("number").map(Values::text),
        Values.local(root.get("issuer")),
        Values.text(root.get("version")),
        root.find("replaces").flatMap(this::amendment),
        Values.zone(root.get("zone")).orElse(ZoneOffset.UTC),
        Values.date(root.get("issued")).orElse(LocalDate.EPOCH),
        window(cites),
        Values.local(root.get("notice")),
        parts,
        contacts(cites));
  }

  private Optional<Amendment> amendment(YamlNode node) {
    node.allow("version", "since", "ids");
    String version = Values.text(node.get("version"));
    if (version.equals(root.get("version").text())) {
      node.get("version").problem("a version cannot replace itself");
    }
    Map<String, String> ids = new LinkedHashMap<>();
    node.find("ids")
        .map(YamlNode::map)
        .orElse(Map.of())
        .forEach((old, id) -> Values.id(id).ifPresent(now -> ids.put(old, now)));
    return Values.date(node.get("since")).map(since -> new Amendment(version, since, ids));
  }

  /** The ids that stand for those of the version before must be there, and the old ones gone. */
  void checkReplaced(Set<String> ids) {
    YamlNode replaced = root.find("replaces").flatMap(node -> node.find("ids")).orElse(root);
    if (replaced != root) {
      replaced
          .map()
          .forEach(
              (old, id) -> {
                if (!ids.contains(id.text())) {
                  id.problem("no clause and no condition has the id \"" + id.text() + "\"");
                }
                if (ids.contains(old)) {
                  replaced.keyNode(old).orElse(id).problem("\"" + old + "\" still stands here");
                }
              });
    }
  }

  private static SourcePart part(YamlNode node) {
    return new SourcePart(
        Values.id(node.get("id")).orElse(""),
        node.find("starts").map(Values::text),
        Values.local(node.get("title")),
        node.find("directions").map(Values::text));
  }

  private Window window(CiteReader cites) {
    YamlNode node = root.get("window").allow("opensAt", "closesAt", "cite");
    Optional<OffsetDateTime> opens = Values.instant(node.get("opensAt"));
    Optional<OffsetDateTime> closes = Values.instant(node.get("closesAt"));
    if (opens.isPresent() && closes.filter(c -> !c.isAfter(opens.get())).isPresent()) {
      node.get("closesAt").problem("the window closes before it opens");
    }
    OffsetDateTime never = LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC);
    return new Window(opens.orElse(never), closes.orElse(never), cites.required(node));
  }

  private List<Contact> contacts(CiteReader cites) {
    List<String> prefixes = parts.stream().flatMap(p -> p.directions().stream()).toList();
    List<Contact> contacts = new ArrayList<>();
    for (YamlNode node : root.get("contacts").list()) {
      contacts.add(contact(node.allow("name", "phone", "mail", "directions", "cite"), cites));
      node.find("directions").ifPresent(d -> Values.isKnown(d, "group of directions", prefixes));
    }
    return contacts;
  }

  private static Contact contact(YamlNode node, CiteReader cites) {
    if (node.find("phone").isEmpty() && node.find("mail").isEmpty()) {
      node.problem("a contact needs a phone or a mail");
    }
    return new Contact(
        Values.local(node.get("name")),
        node.find("phone").map(Values::text),
        node.find("mail").map(Values::text),
        node.find("directions").map(Values::text),
        cites.required(node));
  }
}
