package org.zhinan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;

/**
 * Finds the smallest changes of changeable facts that leave nothing violated in a direction. Each
 * is decided again before it is named. Facts that nobody can change, such as a birth date, are
 * never touched; where one of them violates a condition there is no such change.
 */
public final class Changes {

  /** Combinations that one direction may cost. */
  private static final int MOST = 48;

  private final RuleBook book;
  private final Decider decider = new Decider();

  public Changes(RuleBook book) {
    this.book = book;
  }

  /**
   * The changes with the fewest facts, in the dictionary's order of values; none when none is
   * found.
   */
  public List<Change> list(Determination determination, Result result) {
    List<String> violated = violated(result);
    List<Map<FactPath, List<FactValue>>> combinations = List.of(Map.of());
    for (Finding finding : result.findings()) {
      if (finding.status() == Status.VIOLATED) {
        Map<FactPath, List<FactValue>> steps = steps(determination, result, finding);
        combinations = combined(combinations, steps);
      }
    }
    int fewest = combinations.stream().mapToInt(Map::size).filter(n -> n > 0).min().orElse(0);
    return combinations.stream()
        .filter(c -> c.size() == fewest && fewest > 0)
        .distinct()
        .flatMap(c -> verified(determination, result, c).stream())
        .map(c -> new Change(c, violated))
        .toList();
  }

  private static List<String> violated(Result result) {
    return result.findings().stream()
        .filter(f -> f.status() == Status.VIOLATED)
        .map(Finding::condition)
        .toList();
  }

  /** Single facts that turn one finding, with the values that do; those that settle it, if any. */
  private Map<FactPath, List<FactValue>> steps(
      Determination determination, Result result, Finding finding) {
    Judge judge = judge(determination, result, finding);
    FactSheet facts = determination.facts();
    Case at = new Case(book, facts, determination.asOf(), result.direction(), Map.of());
    Map<FactPath, List<FactValue>> settling = new TreeMap<>();
    Map<FactPath, List<FactValue>> opening = new TreeMap<>();
    for (FactPath path : finding.used()) {
      Map<Turn, List<FactValue>> turned =
          OtherValues.of(book, facts, path, finding.trace()).stream()
              .collect(
                  Collectors.groupingBy(
                      value -> turn(Findings.plain(at.on(facts.with(path, value)), judge))));
      Optional.ofNullable(turned.get(Turn.SETTLED))
          .ifPresent(values -> settling.put(path, OtherValues.nearest(facts, path, values)));
      Optional.ofNullable(turned.get(Turn.OPENED))
          .ifPresent(values -> opening.put(path, OtherValues.nearest(facts, path, values)));
    }
    return settling.isEmpty() ? opening : settling;
  }

  /**
   * What a change makes of a violated finding: met or not binding; to be told; as bad as before.
   */
  private enum Turn {
    SETTLED,
    OPENED,
    NONE
  }

  /** Open in what a list may hold beyond its known members counts as settled. */
  private Turn turn(Finding finding) {
    return switch (finding.status()) {
      case SATISFIED, NOT_APPLICABLE -> Turn.SETTLED;
      case VIOLATED, CONFIRM -> Turn.NONE;
      case UNKNOWN ->
          finding.missing().stream().allMatch(this::isList) ? Turn.SETTLED : Turn.OPENED;
    };
  }

  private boolean isList(FactPath path) {
    return book.vocabulary().facts().findField(path).map(FactField::type).orElse(null)
        instanceof FactType.Many;
  }

  private Judge judge(Determination determination, Result result, Finding finding) {
    Condition condition = book.findCondition(finding.condition()).orElseThrow();
    List<Condition> binding =
        Decider.binding(book, result.direction(), determination.scope().role());
    return new Judge(condition, Decider.overriding(condition, binding));
  }

  /** Each combination so far with one of the steps; the same fact twice keeps the common values. */
  private static List<Map<FactPath, List<FactValue>>> combined(
      List<Map<FactPath, List<FactValue>>> combinations, Map<FactPath, List<FactValue>> steps) {
    List<Map<FactPath, List<FactValue>>> more = new ArrayList<>();
    for (Map<FactPath, List<FactValue>> combination : combinations) {
      for (Map.Entry<FactPath, List<FactValue>> step : steps.entrySet()) {
        if (more.size() < MOST) {
          with(combination, step).ifPresent(more::add);
        }
      }
    }
    return more;
  }

  private static Optional<Map<FactPath, List<FactValue>>> with(
      Map<FactPath, List<FactValue>> combination, Map.Entry<FactPath, List<FactValue>> step) {
    Map<FactPath, List<FactValue>> longer = new TreeMap<>(combination);
    List<FactValue> common = new ArrayList<>(step.getValue());
    Optional.ofNullable(combination.get(step.getKey())).ifPresent(common::retainAll);
    longer.put(step.getKey(), common);
    return common.isEmpty() ? Optional.empty() : Optional.of(longer);
  }

  /** The combination with the values that leave nothing violated, whichever of them is chosen. */
  private Optional<Map<FactPath, List<FactValue>>> verified(
      Determination determination, Result result, Map<FactPath, List<FactValue>> combination) {
    Map<FactPath, List<FactValue>> holding = new TreeMap<>(combination);
    if (combination.size() > 1) {
      holding.replaceAll((path, values) -> values.subList(0, 1));
      return isClear(determination, result, first(holding))
          ? Optional.of(holding)
          : Optional.empty();
    }
    holding.replaceAll(
        (path, values) ->
            values.stream().filter(v -> isClear(determination, result, Map.of(path, v))).toList());
    return holding.values().stream().anyMatch(List::isEmpty)
        ? Optional.empty()
        : Optional.of(holding);
  }

  private static Map<FactPath, FactValue> first(Map<FactPath, List<FactValue>> values) {
    Map<FactPath, FactValue> first = new TreeMap<>();
    values.forEach((path, all) -> first.put(path, all.get(0)));
    return first;
  }

  private boolean isClear(
      Determination determination, Result result, Map<FactPath, FactValue> changed) {
    FactSheet facts = determination.facts();
    for (Map.Entry<FactPath, FactValue> fact : changed.entrySet()) {
      facts = facts.with(fact.getKey(), fact.getValue());
    }
    Scope scope = new Scope(result.direction().stream().toList(), determination.scope().role());
    LocalDate asOf = determination.asOf();
    Set<Overall> met = new LinkedHashSet<>();
    decider.decide(book, facts, scope, asOf).results().forEach(r -> met.add(r.overall()));
    return !met.contains(Overall.INELIGIBLE);
  }
}
