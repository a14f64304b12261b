package org.zhinan.web;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.zhinan.guideline.Citation;
import org.zhinan.pack.Checklist;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Paper;
import org.zhinan.pack.Step;

/**
 * A direction's checklist as it is read over the wire, in one locale.
 *
 * @param standing how the papers stand in a case; none where no case was told
 */
record ChecklistView(Pack pack, Locale locale, Function<Paper, Map<String, Object>> standing) {

  /** The checklist of nobody in particular. */
  ChecklistView(Pack pack, Locale locale) {
    this(pack, locale, paper -> Map.of());
  }

  /**
   * @throws org.zhinan.pack.UnknownDirection when the call has no such direction
   */
  Map<String, Object> of(String direction) {
    Checklist checklist = pack.getChecklist(direction);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("call", pack.call());
    view.put("direction", direction);
    view.put("papers", checklist.papers().stream().map(this::paper).toList());
    view.put("steps", checklist.steps().stream().map(this::step).toList());
    view.put("dates", checklist.listDeadlines().stream().map(this::date).toList());
    return view;
  }

  private Map<String, Object> paper(Paper paper) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", paper.id());
    view.put("title", paper.title().in(locale));
    view.put("detail", paper.detail().in(locale));
    paper.when().ifPresent(when -> view.put("when", when.in(locale)));
    view.put("step", paper.step());
    paper.condition().ifPresent(condition -> view.put("condition", condition));
    view.putAll(standing.apply(paper));
    view.put("citations", citations(paper.citations()));
    return view;
  }

  private Map<String, Object> step(Step step) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", step.id());
    view.put("title", step.title().in(locale));
    view.put("who", step.who().in(locale));
    view.put("detail", step.detail().in(locale));
    step.from()
        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
        .ifPresent(at -> view.put("from", at));
    step.until()
        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
        .ifPresent(at -> view.put("until", at));
    view.put("citations", citations(step.citations()));
    return view;
  }

  private Map<String, Object> date(Step step) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("step", step.id());
    view.put("title", step.title().in(locale));
    step.until()
        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
        .ifPresent(at -> view.put("at", at));
    view.put("citations", citations(step.citations()));
    return view;
  }

  private List<Map<String, Object>> citations(List<Citation> citations) {
    return citations.stream().map(this::citation).toList();
  }

  private Map<String, Object> citation(Citation citation) {
    String clause = citation.clause().value();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("clauseId", clause);
    view.put("path", pack.guideline().getClause(citation.clause()).path());
    view.put("quote", citation.quote());
    view.put("href", "/guideline/" + pack.call() + "#" + clause);
    return view;
  }
}
