package org.zhinan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhinan.conversation.VerdictView.QuoteView;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Result;
import org.zhinan.rule.Trace;

/** A determination with its facts and its whole trace, for programs. */
record DeterminationJson(Pack pack, Determination made) {

  Map<String, Object> view() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("determinationId", made.id());
    json.put("asOf", made.asOf().toString());
    json.put("role", made.scope().role());
    json.put("facts", FactSheetJson.write(made.facts()));
    json.put("pack", made.pack());
    json.put("engine", made.engine());
    json.put("results", made.results().stream().map(this::result).toList());
    return json;
  }

  private Map<String, Object> result(Result result) {
    Map<String, Object> json = new LinkedHashMap<>();
    result.direction().ifPresent(code -> json.put("direction", code));
    json.put("overall", lower(result.overall()));
    json.put("missing", texts(result.missing()));
    json.put("findings", result.findings().stream().map(this::finding).toList());
    return json;
  }

  private Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("condition", finding.condition());
    json.put("title", pack.rules().findCondition(finding.condition()).map(this::title).orElse(""));
    json.put("status", lower(finding.status()));
    json.put("used", texts(finding.used()));
    json.put("missing", texts(finding.missing()));
    json.put("readings", finding.readings());
    json.put(
        "citations",
        finding.citations().stream()
            .map(c -> new QuoteView(c.clause().value(), c.quote()))
            .toList());
    json.put("trace", trace(finding.trace()));
    return json;
  }

  private static Map<String, Object> trace(Trace trace) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", trace.label());
    json.put("value", trace.value());
    json.put("facts", texts(trace.facts()));
    json.put("parts", trace.parts().stream().map(DeterminationJson::trace).toList());
    return json;
  }

  private String title(Condition condition) {
    return condition.title().zh();
  }

  private static List<String> texts(List<FactPath> paths) {
    return paths.stream().map(FactPath::toString).toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
