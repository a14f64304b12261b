package org.zhinan.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.base.TextSpan;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.Guideline;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.RuleBook;

/** Collects what holds which words of a guideline. */
final class Bindings {

  private final Guideline guideline;
  private final Map<ClauseId, List<Binding>> byClause = new HashMap<>();

  Bindings(Guideline guideline) {
    this.guideline = guideline;
  }

  void addRules(RuleBook rules) {
    rules.conditions().forEach(c -> add(kind(c), c.id(), c.citations()));
    rules.definitions().forEach((key, d) -> add(CoverageKind.RULE, key, d.citations()));
    rules.readings().forEach((name, r) -> add(CoverageKind.RULE, name, r.citations()));
    rules.parameters().forEach((name, p) -> add(CoverageKind.RULE, name, p.citations()));
  }

  void addChecklist(Checklist checklist) {
    checklist.papers().forEach(p -> add(CoverageKind.PAPER, p.id(), p.citations()));
    checklist.steps().forEach(s -> add(CoverageKind.PROCESS, s.id(), s.citations()));
  }

  void addCall(PackInfo info) {
    add(CoverageKind.PROCESS, "window", info.window().citations());
    info.contacts().forEach(c -> add(CoverageKind.INFORMATION, c.name().en(), c.citations()));
  }

  void addEntries(List<CoverageEntry> entries) {
    for (CoverageEntry entry : entries) {
      if (entry.quote().isPresent()) {
        Citation words = new Citation(entry.clause(), entry.quote().get());
        add(entry.kind(), entry.reason(), List.of(words));
      } else {
        addWhole(entry);
      }
    }
  }

  private void addWhole(CoverageEntry entry) {
    List<Clause> clauses =
        entry.below()
            ? guideline.listBelow(entry.clause())
            : List.of(guideline.getClause(entry.clause()));
    if (clauses.stream().mapToInt(c -> Sentences.of(c).size()).sum() == entry.sentences()) {
      clauses.forEach(c -> whole(entry, c));
    }
  }

  /** The sentences with what holds them. */
  List<CoveredSentence> over(List<Sentence> sentences) {
    return sentences.stream().map(this::over).toList();
  }

  private CoveredSentence over(Sentence sentence) {
    return new CoveredSentence(
        sentence,
        byClause.getOrDefault(sentence.clause().id(), List.of()).stream()
            .filter(b -> b.span().overlaps(sentence.span()))
            .toList());
  }

  private void whole(CoverageEntry entry, Clause clause) {
    add(clause.id(), entry.kind(), entry.reason(), new TextSpan(0, clause.text().length()));
  }

  private void add(CoverageKind kind, String by, List<Citation> citations) {
    for (Citation citation : citations) {
      guideline.locate(citation).ifPresent(span -> add(citation.clause(), kind, by, span));
    }
  }

  private void add(ClauseId clause, CoverageKind kind, String by, TextSpan span) {
    byClause.computeIfAbsent(clause, c -> new ArrayList<>()).add(new Binding(kind, by, span));
  }

  private static CoverageKind kind(Condition condition) {
    ConditionKind kind = condition.kind();
    return switch (kind) {
      case REQUIREMENT -> CoverageKind.REQUIREMENT;
      case PAPER -> CoverageKind.PAPER;
      case COMMITMENT -> CoverageKind.COMMITMENT;
    };
  }
}
