package org.zhinan.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.guideline.ClauseId;
import org.zhinan.pack.yaml.YamlNode;

/** Reads {@code coverage.yaml}. */
final class CoverageFile {

  static final String NAME = "coverage.yaml";

  private static final Map<String, CoverageKind> KINDS =
      Map.of(
          "judged", CoverageKind.JUDGED,
          "process", CoverageKind.PROCESS,
          "preference", CoverageKind.PREFERENCE,
          "information", CoverageKind.INFORMATION);

  private final CiteReader cites;
  private final Set<String> seen = new HashSet<>();

  CoverageFile(CiteReader cites) {
    this.cites = cites;
  }

  List<CoverageEntry> read(YamlNode root) {
    List<CoverageEntry> entries = new ArrayList<>();
    for (YamlNode node : root.list()) {
      node.allow("kind", "clause", "clauses", "quote", "below", "sentences", "reason");
      Values.text(node.get("reason"));
      Optional<CoverageKind> kind = Values.oneOf(node.get("kind"), KINDS);
      if (node.find("clause").isPresent() == node.find("clauses").isPresent()) {
        node.problem("expected \"clause\" (with a \"quote\" or whole), or whole \"clauses\"");
      } else {
        kind.ifPresent(k -> entries.addAll(entries(node, k)));
      }
    }
    return entries;
  }

  private List<CoverageEntry> entries(YamlNode node, CoverageKind kind) {
    if (node.find("quote").isPresent()) {
      return cites
          .words(node)
          .map(c -> entry(node, kind, c.clause(), Optional.of(c.quote())))
          .stream()
          .toList();
    }
    List<YamlNode> clauses =
        node.find("clauses").or(() -> node.find("clause")).map(YamlNode::list).orElse(List.of());
    List<CoverageEntry> entries = new ArrayList<>();
    for (YamlNode clause : clauses) {
      cites.clause(clause).ifPresent(id -> entries.add(entry(clause, node, kind, id)));
    }
    return entries;
  }

  private CoverageEntry entry(YamlNode place, YamlNode node, CoverageKind kind, ClauseId clause) {
    once(place, clause.value());
    boolean below = node.find("below").flatMap(Values::bool).orElse(false);
    int sentences =
        node.find("sentences").flatMap(Values::number).map(BigDecimal::intValue).orElse(1);
    return new CoverageEntry(kind, clause, Optional.empty(), below, sentences, reason(node));
  }

  private CoverageEntry entry(
      YamlNode node, CoverageKind kind, ClauseId clause, Optional<String> quote) {
    once(node.get("quote"), clause + " " + quote.orElse(""));
    return new CoverageEntry(kind, clause, quote, false, 0, reason(node));
  }

  private void once(YamlNode place, String words) {
    if (!seen.add(words)) {
      place.problem("these words stand in the coverage twice");
    }
  }

  private static String reason(YamlNode node) {
    return node.find("reason").filter(YamlNode::isText).map(YamlNode::text).orElse("");
  }
}
