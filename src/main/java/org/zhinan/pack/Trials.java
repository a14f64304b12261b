package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the cases of a pack try its conditions.
 *
 * @param cases how many there are
 * @param failing places of cases that do not come out as they say
 * @param untried ids of conditions that no case speaks of
 * @param lacking by the id of a requirement: the kinds of case that it lacks
 */
public record Trials(
    int cases, List<String> failing, List<String> untried, Map<String, List<String>> lacking) {

  public Trials {
    failing = List.copyOf(failing);
    untried = List.copyOf(untried);
    lacking = new LinkedHashMap<>(lacking);
  }

  /** Runs the cases of a pack. */
  static Trials of(Pack pack, List<RuleCase> cases) {
    CaseKinds kinds = new CaseKinds(pack, cases);
    return new Trials(
        cases.size(),
        cases.stream().filter(c -> !c.holds(pack.rules())).map(RuleCase::place).toList(),
        kinds.listUntried(),
        kinds.listLacking());
  }

  /** Whether all hold and none is lacking; a pack without a case is not held to it. */
  public boolean isComplete() {
    return cases == 0 || (failing.isEmpty() && untried.isEmpty() && lacking.isEmpty());
  }
}
