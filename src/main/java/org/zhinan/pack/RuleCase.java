package org.zhinan.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.fact.FactSheet;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Finding;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Scope;
import org.zhinan.rule.Status;

/**
 * Facts, a scope, and the statuses that conditions have then; written by hand from the guideline.
 *
 * @param id unique among the cases of a call
 * @param place file and line, for messages
 * @param expected by the id of the condition
 * @param boundary whether a fact of it lies on the limit that decides
 */
public record RuleCase(
    String id,
    String place,
    Scope scope,
    LocalDate asOf,
    FactSheet facts,
    Map<String, Status> expected,
    boolean boundary) {

  public RuleCase {
    expected = new LinkedHashMap<>(expected);
  }

  /** What the conditions that it speaks of come to; those that do not bind are left out. */
  public Map<String, Status> decided(RuleBook book) {
    List<Finding> findings =
        new Decider().decide(book, facts, scope, asOf).results().get(0).findings();
    Map<String, Status> decided = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (expected.containsKey(finding.condition())) {
        decided.put(finding.condition(), finding.status());
      }
    }
    return decided;
  }

  public boolean holds(RuleBook book) {
    return decided(book).equals(expected);
  }
}
