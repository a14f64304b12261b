package org.zhinan.dialogue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.conversation.VerdictView.ConditionView;
import org.zhinan.conversation.VerdictView.TraceView;
import org.zhinan.fact.FactPath;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Question;
import org.zhinan.rule.Result;
import org.zhinan.rule.Status;
import org.zhinan.rule.Trace;

/**
 * The applicable conditions of a determination in words.
 *
 * @param traced whether each carries its trace
 */
record ConditionViews(
    Pack pack, Determination determination, Question question, FactWords facts, boolean traced) {

  /** Those that were asked about first; what several directions share stands once. */
  List<ConditionView> list() {
    Map<String, ConditionView> views = new LinkedHashMap<>();
    for (Result result : determination.results()) {
      for (ConditionView view : list(result)) {
        views.putIfAbsent(view.id() + "|" + view.status(), view);
      }
    }
    return views.values().stream()
        .sorted(Comparator.comparing((ConditionView v) -> !v.asked()))
        .toList();
  }

  /** Those of one direction, in the order in which they are printed. */
  List<ConditionView> list(Result result) {
    return list(result, EnumSet.complementOf(EnumSet.of(Status.NOT_APPLICABLE)));
  }

  /** Those of one direction that came to one of the statuses, in the order of printing. */
  List<ConditionView> list(Result result, Set<Status> statuses) {
    return result.findings().stream()
        .filter(f -> statuses.contains(f.status()))
        .map(f -> view(result, f))
        .toList();
  }

  /** What the conditions that were asked about take for granted. */
  List<String> assumptions() {
    FindingWords words = new FindingWords(facts, determination.facts());
    return determination.results().stream()
        .flatMap(result -> result.findings().stream())
        .filter(f -> question.conditions().contains(f.condition()))
        .flatMap(f -> words.assumptions(f).stream())
        .distinct()
        .toList();
  }

  private ConditionView view(Result result, Finding finding) {
    Condition condition = pack.rules().findCondition(finding.condition()).orElseThrow();
    return new ConditionView(
        condition.id(),
        facts.words().in(condition.title()),
        direction(result, condition),
        VerdictViews.code(condition.kind()),
        VerdictViews.code(condition.force()),
        VerdictViews.code(finding.status()),
        question.conditions().contains(condition.id()),
        new FindingWords(facts, determination.facts()).explain(condition, finding),
        texts(finding.used()),
        texts(finding.missing()),
        Markers.quotes(finding.citations()),
        traced ? trace(finding.trace()) : null);
  }

  private static @Nullable String direction(Result result, Condition condition) {
    boolean general = condition.directions().size() != 1;
    return general ? null : result.direction().orElse(null);
  }

  private static TraceView trace(Trace trace) {
    return new TraceView(
        trace.label(),
        trace.value(),
        texts(trace.facts()),
        trace.parts().stream().map(ConditionViews::trace).toList());
  }

  private static List<String> texts(List<FactPath> paths) {
    return paths.stream().map(FactPath::toString).toList();
  }
}
