package org.zhinan.retrieval;

import java.util.List;
import org.zhinan.base.TextSpan;
import org.zhinan.guideline.Clause;

/**
 * A clause that was found.
 *
 * @param score higher is better; comparable within one search only
 * @param highlights where the query's words stand in the clause's text, in order, not overlapping
 */
public record Hit(Clause clause, double score, List<TextSpan> highlights) {

  public Hit {
    highlights = List.copyOf(highlights);
  }
}
