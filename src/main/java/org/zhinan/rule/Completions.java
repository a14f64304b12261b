package org.zhinan.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;

/**
 * Tries every value of the missing facts that have few. Three-valued logic names facts that cancel
 * out ({@code a || !a}); what no value changes is not missing.
 */
final class Completions {

  /** Completions that one finding may cost. */
  private static final int MOST = 256;

  private final Case at;
  private final Judge judge;
  private final Map<Map<FactPath, FactValue>, Finding> tried = new HashMap<>();

  Completions(Case at, Judge judge) {
    this.at = at;
    this.judge = judge;
  }

  /** The finding, left open by the facts alone that can still change it. */
  Finding sharpen(Finding finding) {
    Map<FactPath, List<FactValue>> few = domains(finding.missing());
    if (few.isEmpty()) {
      return finding;
    }
    Set<FactPath> telling = new TreeSet<>();
    few.keySet().stream().filter(path -> isTelling(path, few)).forEach(telling::add);
    finding.missing().stream().filter(path -> isLeft(path, few)).forEach(telling::add);
    return telling.isEmpty()
        ? finding.settled(decide(all(few).get(0)).status())
        : finding.openedBy(List.copyOf(telling));
  }

  /** Whether two completions that differ in this fact alone come to different things. */
  private boolean isTelling(FactPath path, Map<FactPath, List<FactValue>> few) {
    Map<FactPath, List<FactValue>> others = new LinkedHashMap<>(few);
    List<FactValue> values = Optional.ofNullable(others.remove(path)).orElse(List.of());
    for (Map<FactPath, FactValue> rest : all(others)) {
      Finding first = decide(with(rest, path, values.get(0)));
      for (FactValue value : values.subList(1, values.size())) {
        if (!isSame(first, decide(with(rest, path, value)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a fact that has many values is still missing in one of the completions. */
  private boolean isLeft(FactPath path, Map<FactPath, List<FactValue>> few) {
    return !few.containsKey(path)
        && all(few).stream().anyMatch(one -> decide(one).missing().contains(path));
  }

  private Finding decide(Map<FactPath, FactValue> completion) {
    return tried.computeIfAbsent(completion, this::decided);
  }

  private Finding decided(Map<FactPath, FactValue> completion) {
    FactSheet sheet = at.facts();
    for (Map.Entry<FactPath, FactValue> fact : completion.entrySet()) {
      sheet = sheet.with(fact.getKey(), fact.getValue());
    }
    return Findings.plain(at.on(sheet), judge);
  }

  private static boolean isSame(Finding a, Finding b) {
    return a.status() == b.status() && a.missing().equals(b.missing());
  }

  private static Map<FactPath, FactValue> with(
      Map<FactPath, FactValue> rest, FactPath path, FactValue value) {
    Map<FactPath, FactValue> longer = new HashMap<>(rest);
    longer.put(path, value);
    return longer;
  }

  /** The values of the facts that have few, while their combinations stay few; else none. */
  private Map<FactPath, List<FactValue>> domains(List<FactPath> missing) {
    Map<FactPath, List<FactValue>> domains = new LinkedHashMap<>();
    int size = 1;
    for (FactPath path : missing) {
      List<FactValue> values = values(path);
      size *= Math.max(1, values.size());
      if (size > MOST) {
        return Map.of();
      }
      if (!values.isEmpty()) {
        domains.put(path, values);
      }
    }
    return domains;
  }

  private List<FactValue> values(FactPath path) {
    FactType type =
        at.book().vocabulary().facts().findField(path).map(FactField::type).orElse(null);
    if (type instanceof FactType.Bool) {
      return List.of(new BoolValue(true), new BoolValue(false));
    }
    if (!(type instanceof FactType.Code code)) {
      return List.of();
    }
    return at.facts().find(path).filter(CodeValue.class::isInstance).stream()
        .map(value -> code.possible(((CodeValue) value).code()))
        .findFirst()
        .<List<String>>map(List::copyOf)
        .orElse(code.leaves())
        .stream()
        .sorted()
        .<FactValue>map(CodeValue::new)
        .toList();
  }

  private static List<Map<FactPath, FactValue>> all(Map<FactPath, List<FactValue>> domains) {
    List<Map<FactPath, FactValue>> all = List.of(Map.of());
    for (Map.Entry<FactPath, List<FactValue>> domain : domains.entrySet()) {
      List<Map<FactPath, FactValue>> more = new ArrayList<>();
      for (Map<FactPath, FactValue> one : all) {
        for (FactValue value : domain.getValue()) {
          more.add(with(one, domain.getKey(), value));
        }
      }
      all = more;
    }
    return all;
  }
}
