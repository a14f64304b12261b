package org.zhinan.guideline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.base.FoldedText;
import org.zhinan.base.TextSpan;

/** A guideline as a tree of clauses, in the order of the document, over the text as received. */
public final class Guideline {

  private final String source;
  private final List<Clause> clauses;
  private final Map<ClauseId, Clause> byId = new LinkedHashMap<>();

  /**
   * @param source the decoded text of the file as received
   * @param clauses in document order, parents before children, ids unique
   */
  public Guideline(String source, List<Clause> clauses) {
    this.source = source;
    this.clauses = List.copyOf(clauses);
    for (Clause clause : this.clauses) {
      if (byId.put(clause.id(), clause) != null) {
        throw new IllegalArgumentException("two clauses are called " + clause.id());
      }
    }
  }

  public String source() {
    return source;
  }

  public List<Clause> listClauses() {
    return clauses;
  }

  public Optional<Clause> findClause(ClauseId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * @throws UnknownClause when no clause has this id
   */
  public Clause getClause(ClauseId id) {
    return findClause(id).orElseThrow(() -> new UnknownClause(id.value()));
  }

  public List<Clause> listChildren(ClauseId id) {
    return clauses.stream().filter(c -> c.parent().filter(id::equals).isPresent()).toList();
  }

  /** The clause and everything below it, in document order. */
  public List<Clause> listBelow(ClauseId id) {
    return clauses.stream().filter(c -> c.id().equals(id) || isBelow(c, id)).toList();
  }

  /** Where the quote stands in the clause's text; empty when it does not stand there. */
  public Optional<TextSpan> locate(Citation citation) {
    return findClause(citation.clause())
        .flatMap(clause -> FoldedText.of(clause.text()).find(citation.quote()));
  }

  private boolean isBelow(Clause clause, ClauseId top) {
    Optional<ClauseId> parent = clause.parent();
    while (parent.isPresent()) {
      if (parent.get().equals(top)) {
        return true;
      }
      parent = findClause(parent.get()).flatMap(Clause::parent);
    }
    return false;
  }
}
