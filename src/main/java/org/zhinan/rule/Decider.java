package org.zhinan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Value;

/** Makes determinations; nobody else can. Has no state. */
public final class Decider {

  /** Names this way of deciding; part of every determination's id. */
  public static final String ENGINE = "zhinan-rule/1";

  /**
   * Decides every condition that applies to the scope.
   *
   * @throws ParameterOutOfPeriod when an expression needs a parameter that has no value on the date
   * @throws UnknownDirection when the scope names a direction that the call does not have
   */
  public Determination decide(RuleBook book, FactSheet facts, Scope scope, LocalDate asOf) {
    return determination(book, facts, scope, asOf, results(book, facts, scope, asOf));
  }

  /**
   * A determination for each direction of the scope by itself, the same as if it were decided
   * alone; what the directions share is decided once.
   *
   * @throws ParameterOutOfPeriod when an expression needs a parameter that has no value on the date
   * @throws UnknownDirection when the scope names a direction that the call does not have
   */
  public List<Determination> decideEach(
      RuleBook book, FactSheet facts, Scope scope, LocalDate asOf) {
    return results(book, facts, scope, asOf).stream()
        .map(
            result -> {
              Scope alone = new Scope(result.direction().stream().toList(), scope.role());
              return determination(book, facts, alone, asOf, List.of(result));
            })
        .toList();
  }

  /**
   * Whether what is asked of some cases only is asked of this one.
   *
   * @param when a checked expression of the same pack
   */
  public Applicability applies(
      RuleBook book, FactSheet facts, String direction, LocalDate asOf, Expr when) {
    return Applicability.of(when, new Case(book, facts, asOf, Optional.of(direction), Map.of()));
  }

  private static Determination determination(
      RuleBook book, FactSheet facts, Scope scope, LocalDate asOf, List<Result> results) {
    String id = DeterminationId.of(facts, scope, asOf, book.pack(), ENGINE);
    return new Determination(id, facts, scope, asOf, book.pack(), ENGINE, results);
  }

  private static List<Result> results(RuleBook book, FactSheet facts, Scope scope, LocalDate asOf) {
    SharedFindings shared = new SharedFindings();
    Map<DataValue, Value> given = new IdentityHashMap<>();
    List<Optional<String>> directions =
        scope.directions().isEmpty()
            ? List.of(Optional.empty())
            : scope.directions().stream().map(Optional::of).toList();
    return directions.stream()
        .map(d -> new Case(book, facts, asOf, d, Map.of(), Set.of(), given))
        .map(at -> result(at, scope.role(), shared))
        .toList();
  }

  private static Result result(Case at, String role, SharedFindings shared) {
    RuleBook book = at.book();
    Optional<String> direction = at.direction();
    direction
        .filter(d -> !book.directions().containsKey(d))
        .ifPresent(
            d -> {
              throw new UnknownDirection(d);
            });
    List<Condition> binding = binding(book, direction, role);
    List<Finding> findings =
        binding.stream().map(c -> shared.of(at, new Judge(c, overriding(c, binding)))).toList();
    Overall overall = overall(binding, findings);
    List<FactPath> missing = overall == Overall.INELIGIBLE ? List.of() : missing(binding, findings);
    return new Result(direction, findings, overall, missing);
  }

  /** The conditions that bind somebody in this role in this direction. */
  static List<Condition> binding(RuleBook book, Optional<String> direction, String role) {
    return book.conditions().stream().filter(c -> binds(c, direction, role)).toList();
  }

  private static boolean binds(Condition condition, Optional<String> direction, String role) {
    boolean here =
        condition.directions().isEmpty()
            || direction.filter(condition.directions()::contains).isPresent();
    return here && (condition.roles().isEmpty() || condition.roles().contains(role));
  }

  static List<Condition> overriding(Condition condition, List<Condition> binding) {
    List<Condition> overriding = new ArrayList<>();
    for (Condition other : binding) {
      if (other.overrides().contains(condition.id())) {
        overriding.add(other);
      }
    }
    overriding.sort(Comparator.comparing(Condition::id));
    return overriding;
  }

  private static Overall overall(List<Condition> binding, List<Finding> findings) {
    if (findings.stream().anyMatch(f -> f.status() == Status.VIOLATED)) {
      return Overall.INELIGIBLE;
    }
    for (int i = 0; i < findings.size(); i++) {
      if (holdsOpen(binding.get(i), findings.get(i))) {
        return Overall.UNDETERMINED;
      }
    }
    return findings.stream().anyMatch(f -> f.status() == Status.CONFIRM)
        ? Overall.CONFIRM
        : Overall.ELIGIBLE;
  }

  private static boolean holdsOpen(Condition condition, Finding finding) {
    return finding.status() == Status.UNKNOWN && condition.kind() == ConditionKind.REQUIREMENT;
  }

  /** By the number of open findings that a fact appears in, then by path. */
  private static List<FactPath> missing(List<Condition> binding, List<Finding> findings) {
    Map<FactPath, Integer> counts = new TreeMap<>();
    for (int i = 0; i < findings.size(); i++) {
      if (holdsOpen(binding.get(i), findings.get(i))) {
        findings.get(i).missing().forEach(path -> counts.merge(path, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<FactPath, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
