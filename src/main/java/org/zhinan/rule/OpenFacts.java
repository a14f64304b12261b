package org.zhinan.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.fact.FactPath;

/**
 * The facts that can still change an open verdict: the overall one of a direction that is not
 * ineligible yet, or the answer to the question while it depends on them. Nothing of a direction
 * that is settled stands here.
 */
final class OpenFacts {

  private final Map<FactPath, List<Waiting>> waiting = new LinkedHashMap<>();
  private final Map<FactPath, Set<String>> conditions = new HashMap<>();
  private final Set<String> required = new HashSet<>();
  private final Set<FactPath> asked = new LinkedHashSet<>();

  /** One finding of one direction that a fact holds open. */
  record Waiting(Result result, Finding finding) {}

  OpenFacts(RuleBook book, Determination determination, Question question) {
    book.conditions().stream()
        .filter(c -> c.kind() == ConditionKind.REQUIREMENT)
        .forEach(c -> required.add(c.id()));
    for (Result result : determination.results()) {
      List<Finding> awaited = awaited(result, question);
      for (Finding finding : result.findings()) {
        boolean isAsked = awaited.contains(finding);
        boolean holdsOpen = result.overall() != Overall.INELIGIBLE && isRequired(finding);
        if (finding.status() == Status.UNKNOWN && (isAsked || holdsOpen)) {
          note(result, finding, isAsked);
        }
      }
    }
  }

  /**
   * What the answer waits for: the requirements; papers and promises where nothing else is open.
   */
  private List<Finding> awaited(Result result, Question question) {
    List<Finding> about = about(result, question);
    if (Answers.of(about) != Answer.DEPENDS) {
      return List.of();
    }
    about.removeIf(f -> f.status() != Status.UNKNOWN);
    List<Finding> required = about.stream().filter(f -> isRequired(f)).toList();
    return required.isEmpty() ? about : required;
  }

  Collection<FactPath> paths() {
    return waiting.keySet();
  }

  /** Whether the answer to the question waits for this fact. */
  boolean isAsked(FactPath path) {
    return asked.contains(path);
  }

  /** How many conditions this fact may settle, over all open directions. */
  int conditions(FactPath path) {
    return conditions.getOrDefault(path, Set.of()).size();
  }

  /** One finding for each condition that waits for one of these facts. */
  List<Finding> findings(Collection<FactPath> paths) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    paths.forEach(
        path -> of(path).forEach(w -> findings.putIfAbsent(w.finding().condition(), w.finding())));
    return List.copyOf(findings.values());
  }

  List<String> directions(Collection<FactPath> paths) {
    return paths.stream()
        .flatMap(path -> of(path).stream())
        .flatMap(w -> w.result().direction().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private List<Waiting> of(FactPath path) {
    return waiting.getOrDefault(path, List.of());
  }

  private void note(Result result, Finding finding, boolean isAsked) {
    for (FactPath path : finding.missing()) {
      waiting.computeIfAbsent(path, p -> new ArrayList<>()).add(new Waiting(result, finding));
      conditions.computeIfAbsent(path, p -> new HashSet<>()).add(finding.condition());
      if (isAsked) {
        asked.add(path);
      }
    }
  }

  private boolean isRequired(Finding finding) {
    return required.contains(finding.condition());
  }

  private static List<Finding> about(Result result, Question question) {
    List<Finding> about = new ArrayList<>(result.findings());
    about.removeIf(f -> !question.conditions().contains(f.condition()));
    return about;
  }
}
