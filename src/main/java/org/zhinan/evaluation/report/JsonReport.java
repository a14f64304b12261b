package org.zhinan.evaluation.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.evaluation.CaseResult;
import org.zhinan.evaluation.Evaluation;
import org.zhinan.evaluation.TurnResult;

/** A run for programs, as maps and lists that any JSON writer can write. */
public final class JsonReport {

  private JsonReport() {}

  public static Map<String, Object> of(Evaluation evaluation) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("flawless", evaluation.isFlawless());
    report.put("byTag", evaluation.byTag());
    report.put("byCheck", evaluation.byCheck());
    report.put("confusion", evaluation.confusion().counts());
    report.put("dangers", evaluation.dangers());
    report.put("misquoted", evaluation.misquoted());
    report.put("searches", evaluation.retrieval().searches());
    report.put("recall", evaluation.retrieval().recall().value());
    report.put("meanReciprocalRank", evaluation.retrieval().meanReciprocalRank());
    report.put("p50Millis", evaluation.latencies().percentile(0.5));
    report.put("p99Millis", evaluation.latencies().percentile(0.99));
    report.put("failed", evaluation.listFailed().stream().map(JsonReport::failed).toList());
    return report;
  }

  private static Map<String, Object> failed(CaseResult result) {
    Map<String, Object> failed = new LinkedHashMap<>();
    failed.put("id", result.head().id());
    failed.put("place", result.head().place());
    failed.put("tags", result.head().tags());
    if (result instanceof CaseResult.Talked talked) {
      failed.put("turns", talked.turns().stream().map(JsonReport::turn).toList());
    } else if (result instanceof CaseResult.Searched searched) {
      failed.put("q", searched.asked().query());
      failed.put("found", searched.found());
    }
    return failed;
  }

  private static Map<String, Object> turn(TurnResult turn) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("message", turn.turn().message());
    json.put("reading", turn.outcome().map(o -> Reading.lines(o.understood())).orElse(List.of()));
    json.put("failed", turn.listFailed().stream().map(FailedCase::words).toList());
    json.put("dangers", turn.dangers());
    json.put("misquoted", turn.misquoted());
    json.put("text", turn.outcome().map(o -> o.answer().text()).orElse(""));
    return json;
  }
}
