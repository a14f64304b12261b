package org.zhinan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.fact.FactSheet;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Scope;
import org.zhinan.rule.Status;

/**
 * The conditions of the call, decided on facts: each line of the resources gives facts, a scope and
 * the status that conditions then have.
 */
class CallConditionsTest {

  private static final Pack PACK = RuleCases.PACK;

  static List<RuleCase> cases() {
    return RuleCases.list();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void facts_give_conditions_their_status(RuleCase one) {
    assertThat(one.decided(PACK.rules())).isEqualTo(one.expect());
  }

  @Test
  @DisplayName("Every general condition is seen fulfilled, not fulfilled and open")
  void every_general_condition_is_seen_fulfilled_not_fulfilled_and_open() {
    Map<String, Set<Status>> seen = new TreeMap<>();
    cases().stream()
        .flatMap(one -> one.expect().entrySet().stream())
        .forEach(
            e ->
                seen.computeIfAbsent(e.getKey(), k -> EnumSet.noneOf(Status.class))
                    .add(Status.valueOf(e.getValue().toUpperCase(Locale.ROOT))));
    Set<String> thin = new TreeSet<>();
    for (Condition condition : PACK.rules().conditions()) {
      Set<Status> statuses = new HashSet<>(seen.getOrDefault(condition.id(), Set.of()));
      boolean refused = statuses.contains(Status.VIOLATED) || statuses.contains(Status.CONFIRM);
      if (condition.directions().isEmpty() && !(statuses.contains(Status.SATISFIED) && refused)) {
        thin.add(condition.id());
      }
    }
    assertThat(thin).isEmpty();
  }

  @Test
  void every_requirement_has_at_least_four_cases_and_is_seen_open() {
    Map<String, List<String>> seen = new TreeMap<>();
    for (RuleCase one : cases()) {
      one.expect()
          .forEach((id, status) -> seen.computeIfAbsent(id, k -> new ArrayList<>()).add(status));
    }
    Set<String> thin = new TreeSet<>();
    for (Condition condition : PACK.rules().conditions()) {
      List<String> statuses = seen.getOrDefault(condition.id(), List.of());
      boolean open = statuses.contains("unknown") || alwaysMet(condition);
      if (statuses.isEmpty() || (isRequirement(condition) && (statuses.size() < 4 || !open))) {
        thin.add(condition.id());
      }
    }
    assertThat(thin).isEmpty();
  }

  private static boolean isRequirement(Condition condition) {
    return condition.kind() == ConditionKind.REQUIREMENT;
  }

  /** Whether the direction itself fulfils it, as where any field will do. */
  private static boolean alwaysMet(Condition condition) {
    Scope scope = new Scope(List.copyOf(condition.directions()), "lead");
    return !condition.directions().isEmpty()
        && decide(FactSheet.EMPTY, scope).stream()
            .anyMatch(f -> f.condition().equals(condition.id()) && f.status() == Status.SATISFIED);
  }

  @ParameterizedTest
  @MethodSource("directions")
  void with_nothing_known_nothing_is_refused(String direction) {
    Scope scope = new Scope(List.of(direction), "lead");
    List<String> refused = new ArrayList<>();
    for (Finding finding : decide(FactSheet.EMPTY, scope)) {
      if (finding.status() == Status.VIOLATED || finding.status() == Status.CONFIRM) {
        refused.add(finding.condition());
      }
    }
    assertThat(refused).isEmpty();
  }

  static Set<String> directions() {
    return PACK.rules().directions().keySet();
  }

  private static List<Finding> decide(FactSheet facts, Scope scope) {
    return new Decider()
        .decide(PACK.rules(), facts, scope, RuleCases.AS_OF)
        .results()
        .get(0)
        .findings();
  }
}
