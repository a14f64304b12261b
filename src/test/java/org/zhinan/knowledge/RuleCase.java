package org.zhinan.knowledge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhinan.fact.FactSheet;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Scope;

/**
 * Facts, a scope, and the statuses that conditions have then.
 *
 * @param where the file and line that it stands in
 * @param expect status in lower case by condition
 */
public record RuleCase(
    String where, FactSheet facts, Scope scope, LocalDate asOf, Map<String, String> expect) {

  public RuleCase {
    expect = new LinkedHashMap<>(expect);
  }

  public Determination decide(RuleBook book) {
    return new Decider().decide(book, facts, scope, asOf);
  }

  /** What the conditions that are spoken of come to; those that do not bind are left out. */
  public Map<String, String> decided(RuleBook book) {
    List<Finding> findings = decide(book).results().get(0).findings();
    Map<String, String> decided = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (expect.containsKey(finding.condition())) {
        decided.put(finding.condition(), finding.status().name().toLowerCase(Locale.ROOT));
      }
    }
    return decided;
  }
}
