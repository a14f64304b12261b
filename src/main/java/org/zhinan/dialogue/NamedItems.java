package org.zhinan.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.base.FoldedText;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;

/**
 * Finds the titled item that a question names: by the most of its title's words, or, within a
 * direction, by its number.
 */
record NamedItems(Guideline guideline) {

  private static final int NAMED = 3;
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9.])([0-9]{1,2})(?![0-9.])");

  /**
   * @param labels the item has a paragraph of one of these
   */
  Optional<Clause> find(String question, Optional<String> direction, Set<String> labels) {
    List<Clause> items = listItems(direction, labels);
    Set<String> said = pairs(question);
    return items.stream()
        .filter(c -> common(c, said) >= NAMED)
        .max((a, b) -> Long.compare(common(a, said), common(b, said)))
        .or(() -> direction.isEmpty() ? Optional.empty() : numbered(items, question));
  }

  /** The titled items of the direction, or of all, that have a paragraph of one of the labels. */
  List<Clause> listItems(Optional<String> direction, Set<String> labels) {
    return guideline.listClauses().stream()
        .filter(c -> c.kind() == ClauseKind.ITEM)
        .filter(c -> direction.isEmpty() || c.direction().equals(direction))
        .filter(c -> hasLabel(c, labels))
        .toList();
  }

  private boolean hasLabel(Clause item, Set<String> labels) {
    return guideline.listChildren(item.id()).stream()
        .anyMatch(c -> c.kind() == ClauseKind.LABELLED && labels.contains(ClauseLabels.of(c)));
  }

  private static Optional<Clause> numbered(List<Clause> items, String question) {
    Matcher number = NUMBER.matcher(FoldedText.fold(question));
    while (number.find()) {
      String wanted = "." + number.group(1);
      Optional<Clause> item =
          items.stream().filter(c -> c.id().value().endsWith(wanted)).findFirst();
      if (item.isPresent()) {
        return item;
      }
    }
    return Optional.empty();
  }

  private static long common(Clause item, Set<String> said) {
    return pairs(item.text()).stream().filter(said::contains).count();
  }

  private static Set<String> pairs(String text) {
    String folded = FoldedText.fold(text);
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= folded.length(); at++) {
      pairs.add(folded.substring(at, at + 2));
    }
    return pairs;
  }
}
