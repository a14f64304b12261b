package org.zhinan.guideline;

import java.util.List;
import java.util.Optional;
import org.zhinan.base.TextSpan;

/**
 * One clause of a guideline: the smallest piece that is cited by itself.
 *
 * @param id stable as long as the text is unchanged
 * @param kind its place in the tree
 * @param parent the clause it stands under; empty for the tops of parts
 * @param path the headings above it and its own label, outermost first, as shown to people
 * @param text its words, repaired: page breaks joined, Markdown escapes and marks taken off
 * @param source where the words stand in the file as received, in order; more than one where a page
 *     break cut the sentence
 * @param direction the code of the direction it belongs to, such as {@code X1-1.4}; empty outside
 *     directions
 */
public record Clause(
    ClauseId id,
    ClauseKind kind,
    Optional<ClauseId> parent,
    List<String> path,
    String text,
    List<TextSpan> source,
    Optional<String> direction) {

  public Clause {
    path = List.copyOf(path);
    source = List.copyOf(source);
  }
}
