package org.zhinan.evaluation.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhinan.base.ZhinanException;
import org.zhinan.evaluation.versions.Difference.Turned;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Amendment;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Result;
import org.zhinan.rule.Scope;

/** Puts examples to two versions of a pack and tells where they differ. */
public final class VersionDiff {

  private final Pack before;
  private final Pack after;
  private final Map<String, String> newIds;
  private final Reasons reasons;

  /** Conditions are matched by their ids, or as the later version says what replaces which. */
  public VersionDiff(Pack before, Pack after) {
    this.before = before;
    this.after = after;
    this.newIds = after.info().replaces().map(Amendment::ids).orElse(Map.of());
    Map<String, String> oldIds = new TreeMap<>();
    newIds.forEach((old, now) -> oldIds.put(now, old));
    this.reasons = new Reasons(before.rules(), after.rules(), oldIds);
  }

  /** In the order of the examples; those that come to the same are left out. */
  public List<Difference> compare(List<Example> examples) {
    List<Difference> differences = new ArrayList<>();
    for (Example example : examples) {
      List<String> directions = example.directions().isEmpty() ? List.of("") : example.directions();
      directions.forEach(d -> compare(example, d).ifPresent(differences::add));
    }
    return differences;
  }

  private Optional<Difference> compare(Example example, String direction) {
    Outcome was = decide(before, example, direction);
    Outcome is = decide(after, example, direction);
    List<Turned> turned = turned(renamed(was.statuses()), is.statuses(), direction);
    return turned.isEmpty() && was.overall().equals(is.overall())
        ? Optional.empty()
        : Optional.of(
            new Difference(example.name(), direction, was.overall(), is.overall(), turned));
  }

  /**
   * @param overall the verdict, or why there is none
   */
  private record Outcome(String overall, Map<String, String> statuses) {}

  private static Outcome decide(Pack pack, Example example, String direction) {
    FactSheetJson.Reading facts = FactSheetJson.read(example.facts(), pack.facts());
    if (!facts.errors().isEmpty()) {
      FactSheetJson.Error first = facts.errors().get(0);
      return new Outcome("not read: " + first.pointer() + " " + first.detail(), Map.of());
    }
    Scope scope = new Scope(direction.isEmpty() ? List.of() : List.of(direction), example.role());
    try {
      Result result =
          new Decider().decide(pack.rules(), facts.facts(), scope, example.asOf()).results().get(0);
      return new Outcome(lower(result.overall()), statuses(result));
    } catch (ZhinanException e) {
      return new Outcome("not decided: " + e.getMessage(), Map.of());
    }
  }

  private static Map<String, String> statuses(Result result) {
    Map<String, String> statuses = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      statuses.put(finding.condition(), lower(finding.status()));
    }
    return statuses;
  }

  private Map<String, String> renamed(Map<String, String> statuses) {
    Map<String, String> renamed = new LinkedHashMap<>();
    statuses.forEach((id, status) -> renamed.put(newIds.getOrDefault(id, id), status));
    return renamed;
  }

  private List<Turned> turned(Map<String, String> was, Map<String, String> is, String direction) {
    TreeSet<String> ids = new TreeSet<>(was.keySet());
    ids.addAll(is.keySet());
    List<Turned> turned = new ArrayList<>();
    for (String id : was.isEmpty() || is.isEmpty() ? new TreeSet<String>() : ids) {
      String old = was.getOrDefault(id, Difference.ABSENT);
      String now = is.getOrDefault(id, Difference.ABSENT);
      if (!old.equals(now)) {
        turned.add(new Turned(id, old, now, reasons.of(id, direction)));
      }
    }
    return turned;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
