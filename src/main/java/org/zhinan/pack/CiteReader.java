package org.zhinan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.base.FoldedText;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.Guideline;
import org.zhinan.pack.yaml.YamlNode;

/**
 * Reads {@code cite:} and holds every quote against its clause. Without a guideline (it could not
 * be read, which is a problem of its own) nothing is held against it.
 */
final class CiteReader {

  private final Optional<Guideline> guideline;

  CiteReader(Optional<Guideline> guideline) {
    this.guideline = guideline;
  }

  /** The citations of a key that must have one at least. */
  List<Citation> required(YamlNode owner) {
    YamlNode cite = owner.get("cite");
    if (cite.isList() && cite.list().isEmpty()) {
      cite.problem("at least one clause must be cited: {clause: …, quote: …}");
    }
    return read(cite);
  }

  List<Citation> optional(YamlNode owner) {
    return owner.find("cite").map(this::read).orElse(List.of());
  }

  /** The words that {@code clause} and {@code quote} of an entry name. */
  Optional<Citation> words(YamlNode entry) {
    return citation(entry);
  }

  /** A clause that must be one of the guideline's. */
  Optional<ClauseId> clause(YamlNode node) {
    Optional<ClauseId> id = Values.id(node).map(ClauseId::new);
    if (id.isPresent() && guideline.isPresent() && guideline.get().findClause(id.get()).isEmpty()) {
      node.problem("no clause \"" + id.get() + "\"");
      return Optional.empty();
    }
    return id;
  }

  private List<Citation> read(YamlNode cite) {
    List<Citation> citations = new ArrayList<>();
    for (YamlNode node : cite.list()) {
      if (node.isMap()) {
        citation(node.allow("clause", "quote")).ifPresent(citations::add);
      } else {
        node.problem("expected {clause: …, quote: …}");
      }
    }
    return citations;
  }

  private Optional<Citation> citation(YamlNode node) {
    String quote = Values.text(node.get("quote"));
    YamlNode clause = node.get("clause");
    return Values.id(clause)
        .map(id -> new Citation(new ClauseId(id), quote))
        .filter(c -> guideline.isEmpty() || stands(c, guideline.get(), clause, node.get("quote")));
  }

  private static boolean stands(Citation cited, Guideline text, YamlNode clause, YamlNode quote) {
    if (text.findClause(cited.clause()).isEmpty()) {
      clause.problem("no clause \"" + cited.clause() + "\"; " + whereElse(cited.quote(), text));
      return false;
    }
    if (!cited.quote().isBlank() && text.locate(cited).isEmpty()) {
      quote.problem(
          "the quote does not stand in clause "
              + cited.clause()
              + "; "
              + whereElse(cited.quote(), text));
      return false;
    }
    return true;
  }

  private static String whereElse(String quote, Guideline text) {
    String places =
        text.listClauses().stream()
            .filter(c -> FoldedText.of(c.text()).contains(quote))
            .map(Clause::id)
            .map(ClauseId::value)
            .limit(5)
            .collect(Collectors.joining(", "));
    return places.isEmpty() ? "the quote stands in no clause" : "the quote stands in " + places;
  }
}
