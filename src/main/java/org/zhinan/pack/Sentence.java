package org.zhinan.pack;

import org.zhinan.base.TextSpan;
import org.zhinan.guideline.Clause;

/**
 * A sentence of a clause.
 *
 * @param span within the clause's text
 */
public record Sentence(Clause clause, TextSpan span) {

  public String text() {
    return span.of(clause.text());
  }
}
