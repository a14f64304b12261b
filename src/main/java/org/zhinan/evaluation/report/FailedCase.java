package org.zhinan.evaluation.report;

import java.util.List;
import org.zhinan.evaluation.CaseResult;
import org.zhinan.evaluation.Check;
import org.zhinan.evaluation.TurnResult;

/** One failed case: each turn with what was read, what failed, and the answer. */
final class FailedCase {

  private FailedCase() {}

  static void write(CaseResult result, Html html) {
    html.raw(isDangerous(result) ? "<article class=\"danger\">" : "<article>");
    html.element("h3", result.head().id());
    html.element("p", result.head().place() + " " + result.head().tags());
    if (result instanceof CaseResult.Talked talked) {
      talked.turns().forEach(turn -> turn(turn, html));
    } else if (result instanceof CaseResult.Searched searched) {
      searched(searched, html);
    }
    html.raw("</article>\n");
  }

  private static void turn(TurnResult turn, Html html) {
    html.element("p", "message", turn.number() + ". " + turn.turn().message());
    turn.outcome().ifPresent(o -> list("reading", Reading.lines(o.understood()), html));
    list("danger", turn.dangers(), html);
    list("failed", turn.listFailed().stream().map(FailedCase::words).toList(), html);
    list("failed", turn.misquoted().stream().map(q -> "stands nowhere: " + q).toList(), html);
    turn.outcome().ifPresent(o -> html.element("div", "answer", o.answer().text()));
  }

  private static void searched(CaseResult.Searched searched, Html html) {
    html.element("p", "message", searched.asked().query());
    html.element("p", "failed", "not found: " + String.join(" or ", searched.asked().gold()));
    list("found", searched.found(), html);
  }

  private static void list(String kind, List<String> lines, Html html) {
    if (!lines.isEmpty()) {
      html.raw("<ul>");
      lines.forEach(line -> html.element("li", kind, line));
      html.raw("</ul>");
    }
  }

  private static boolean isDangerous(CaseResult result) {
    return result instanceof CaseResult.Talked talked
        && talked.turns().stream().anyMatch(turn -> !turn.dangers().isEmpty());
  }

  static String words(Check check) {
    return check.name() + ": " + check.detail();
  }
}
