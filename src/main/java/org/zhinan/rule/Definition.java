package org.zhinan.rule;

import java.util.List;
import java.util.Optional;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;
import org.zhinan.rule.expr.Expr;

/**
 * A named derived value, written once and shown in the trace.
 *
 * @param entity the entity type it is a field of, read as {@code x.name} with {@code self} bound to
 *     x; empty for one of the whole case, read by its bare name
 * @param exception for an exception to rules: what is to be said where it decides; a finding that
 *     would be another without it names it
 */
public record Definition(
    String name,
    Optional<String> entity,
    LocalText label,
    Expr value,
    List<Citation> citations,
    Optional<LocalText> exception) {

  public Definition {
    citations = List.copyOf(citations);
  }

  /** A definition that is no exception to any rule. */
  public Definition(
      String name, Optional<String> entity, LocalText label, Expr value, List<Citation> citations) {
    this(name, entity, label, value, citations, Optional.empty());
  }
}
