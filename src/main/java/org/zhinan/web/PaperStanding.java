package org.zhinan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.dialogue.Desk;
import org.zhinan.fact.FactPath;
import org.zhinan.pack.Paper;
import org.zhinan.rule.Answer;
import org.zhinan.rule.Applicability;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Status;
import org.zhinan.rule.expr.Expr;

/** How the papers of a checklist stand in one case: which are asked of it, and what is done. */
final class PaperStanding {

  private static final Applicability ALWAYS = new Applicability(Answer.YES, List.of());

  private final CaseInput input;
  private final String direction;
  private final Map<String, Status> statuses;

  PaperStanding(CaseInput input, String direction) {
    this.input = input;
    this.direction = direction;
    Desk desk = input.desk();
    this.statuses =
        desk
            .decider()
            .decide(desk.pack().rules(), input.facts(), input.scope(), input.day())
            .results()
            .stream()
            .flatMap(result -> result.findings().stream())
            .collect(Collectors.toMap(Finding::condition, Finding::status));
  }

  /**
   * Whether it is asked of this case, the facts that this waits for, the state of its condition.
   */
  Map<String, Object> of(Paper paper) {
    Applicability applies = paper.applies().map(this::applies).orElse(ALWAYS);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("applies", code(applies.answer()));
    view.put("missing", applies.missing().stream().map(FactPath::toString).toList());
    paper
        .condition()
        .flatMap(id -> Optional.ofNullable(statuses.get(id)))
        .ifPresent(status -> view.put("status", code(status)));
    return view;
  }

  private Applicability applies(Expr when) {
    Desk desk = input.desk();
    return desk.decider().applies(desk.pack().rules(), input.facts(), direction, input.day(), when);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
