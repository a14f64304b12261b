package org.zhinan.rule;

import java.util.List;
import org.zhinan.fact.FactPath;

/**
 * How a value came about: a sub-expression in the pack's own words, its value as text ({@code
 * unknown} where it is), the facts it read itself, and what it was made of.
 *
 * @param label the name of a definition, or the expression's source
 */
public record Trace(String label, String value, List<FactPath> facts, List<Trace> parts) {

  public Trace {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }
}
