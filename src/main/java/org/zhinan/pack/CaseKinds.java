package org.zhinan.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.fact.FactSheet;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.Decider;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Scope;
import org.zhinan.rule.Status;
import org.zhinan.rule.expr.Comparison;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Expr;

/**
 * Which kinds of case the conditions lack: met, refused, open, and on the limit where there is one.
 */
final class CaseKinds {

  /** A kind of case. */
  enum Kind {
    SATISFIED,
    VIOLATED,
    UNKNOWN,
    BOUNDARY
  }

  private static final int FEWEST = 4;

  private final RuleBook rules;
  private final Pack pack;
  private final Map<String, Set<Kind>> seen = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  CaseKinds(Pack pack, List<RuleCase> cases) {
    this.pack = pack;
    this.rules = pack.rules();
    for (RuleCase one : cases) {
      one.expected().forEach((condition, status) -> note(condition, status, one.boundary()));
    }
  }

  /** The conditions that no case speaks of. */
  List<String> listUntried() {
    return rules.conditions().stream()
        .map(Condition::id)
        .filter(id -> !counts.containsKey(id))
        .toList();
  }

  /** Requirements that lack a kind, or have too few cases: what they lack, by id. */
  Map<String, List<String>> listLacking() {
    Map<String, List<String>> lacking = new LinkedHashMap<>();
    for (Condition condition : rules.conditions()) {
      List<String> lacks = lacks(condition);
      if (condition.kind() == ConditionKind.REQUIREMENT && !lacks.isEmpty()) {
        lacking.put(condition.id(), lacks);
      }
    }
    return lacking;
  }

  private void note(String condition, Status status, boolean boundary) {
    Set<Kind> kinds = seen.computeIfAbsent(condition, c -> EnumSet.noneOf(Kind.class));
    kinds.add(kind(status));
    if (boundary) {
      kinds.add(Kind.BOUNDARY);
    }
    counts.merge(condition, 1, Integer::sum);
  }

  private List<String> lacks(Condition condition) {
    Set<Kind> wanted = wanted(condition);
    wanted.removeAll(seen.getOrDefault(condition.id(), Set.of()));
    List<String> lacks = new ArrayList<>(wanted.stream().map(Kind::name).toList());
    int count = counts.getOrDefault(condition.id(), 0);
    if (count < FEWEST) {
      lacks.add(count + " of " + FEWEST + " cases");
    }
    return lacks;
  }

  private Set<Kind> wanted(Condition condition) {
    if (isAlwaysMet(condition)) {
      return EnumSet.of(Kind.SATISFIED);
    }
    Set<Kind> wanted = EnumSet.of(Kind.SATISFIED, Kind.VIOLATED, Kind.UNKNOWN);
    if (hasLimit(condition.require())) {
      wanted.add(Kind.BOUNDARY);
    }
    return wanted;
  }

  /** Whether its direction fulfils it by itself, as where any field will do. */
  private boolean isAlwaysMet(Condition condition) {
    Scope scope =
        new Scope(
            List.copyOf(condition.directions()),
            condition.roles().stream().findFirst().orElse(pack.defaultRole().code()));
    LocalDate opens = pack.info().window().opensAt().toLocalDate();
    return new Decider()
        .decide(rules, FactSheet.EMPTY, scope, opens).results().stream()
            .flatMap(r -> r.findings().stream())
            .anyMatch(f -> f.condition().equals(condition.id()) && f.status() == Status.SATISFIED);
  }

  /** Whether it compares by more and less, through definitions too. */
  private boolean hasLimit(Expr expr) {
    if (expr instanceof Comparison c
        && c.operator() != Comparison.Operator.EQUAL
        && c.operator() != Comparison.Operator.UNEQUAL) {
      return true;
    }
    if (expr instanceof DefinitionUse use) {
      var definition = rules.definitions().get(use.key());
      return definition != null && hasLimit(definition.value());
    }
    return expr.parts().stream().anyMatch(this::hasLimit);
  }

  private static Kind kind(Status status) {
    return switch (status) {
      case SATISFIED, NOT_APPLICABLE -> Kind.SATISFIED;
      case VIOLATED, CONFIRM -> Kind.VIOLATED;
      case UNKNOWN -> Kind.UNKNOWN;
    };
  }
}
