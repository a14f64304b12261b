package org.zhinan.rule;

import java.util.List;
import org.zhinan.fact.FactPath;

/**
 * A question that is worth asking.
 *
 * @param facts what it asks for; several are screens of one entity, or of the members of one list
 *     ("none of these?"), each of which can be answered by itself
 * @param findings the open findings that wait for it, one for each condition
 * @param directions the open directions in which they do; empty when none is decided on
 */
public record NextQuestion(List<FactPath> facts, List<Finding> findings, List<String> directions) {

  public NextQuestion {
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
    directions = List.copyOf(directions);
  }
}
