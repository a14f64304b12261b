package org.zhinan.rule;

import java.util.List;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;

/**
 * Something that the text leaves open. A condition that mentions it is decided under each of its
 * values; when they disagree the condition is {@link Status#CONFIRM}.
 *
 * @param values one value settles it
 * @param ask what to ask the issuer
 */
public record Reading(String name, List<Boolean> values, List<Citation> citations, LocalText ask) {

  public Reading {
    values = List.copyOf(values);
    citations = List.copyOf(citations);
  }
}
