package org.zhinan.dialogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.fact.FactPath;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Question;
import org.zhinan.rule.Status;

/** Lists that nobody said to be whole, where what was asked about holds only if they are. */
record TakenLists(FactWords facts, DialogueState state) {

  /** One sentence for each. */
  List<String> list(Determination determination, Question question) {
    Set<FactPath> used =
        determination.results().stream()
            .flatMap(result -> result.findings().stream())
            .filter(f -> question.conditions().contains(f.condition()))
            .filter(f -> f.status() == Status.SATISFIED || f.status() == Status.CONFIRM)
            .map(Finding::used)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return state.evidence().entrySet().stream()
        .filter(e -> e.getValue().isAssumed() && state.facts().isComplete(e.getKey()))
        .map(e -> e.getKey())
        .filter(list -> used.stream().anyMatch(path -> path.startsWith(list)))
        .map(list -> facts.words().say(Phrase.FACT_NOOTHERS, "list", facts.label(list)))
        .toList();
  }
}
