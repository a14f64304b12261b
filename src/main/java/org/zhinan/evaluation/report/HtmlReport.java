package org.zhinan.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhinan.evaluation.CaseResult;
import org.zhinan.evaluation.Confusion;
import org.zhinan.evaluation.Evaluation;
import org.zhinan.evaluation.Latencies;
import org.zhinan.evaluation.Share;

/** A run as one page of HTML: dangerous verdicts first, then the figures, then what failed. */
public final class HtmlReport {

  private static final String STYLE =
      """
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1a1a1a; }
      table { border-collapse: collapse; margin: .5rem 0 1rem; }
      th, td { border-bottom: 1px solid #ccc; padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; }
      article { border-left: 4px solid #999; padding: .1rem 0 .1rem 1rem; margin: 1rem 0; }
      article.danger { border-color: #b00020; }
      .danger, .failed { color: #b00020; }
      .message { font-weight: 600; }
      .answer { white-space: pre-wrap; background: #f5f5f5; padding: .5rem; }
      .bar { display: inline-block; background: #2b5d8a; height: .8rem; vertical-align: middle; }
      """;

  private final Evaluation evaluation;
  private final Html html = new Html();

  private HtmlReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The page, in UTF-8 by its own account; it loads nothing and runs nothing. */
  public static String of(Evaluation evaluation) {
    return new HtmlReport(evaluation).page();
  }

  private String page() {
    html.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width\">");
    html.element("title", "Evaluation").raw("<style>\n" + STYLE + "</style></head><body>\n");
    html.element("h1", "Evaluation").element("p", Figures.headline(evaluation));
    dangers();
    shares("By tag", "tag", evaluation.byTag());
    shares("By check", "check", evaluation.byCheck());
    confusion(evaluation.confusion());
    retrieval();
    latencies(evaluation.latencies());
    failures();
    return html.raw("</body></html>\n").toString();
  }

  private void dangers() {
    html.heading("Dangerous verdicts");
    List<CaseResult.Talked> dangerous = evaluation.listDangerous();
    if (dangerous.isEmpty()) {
      html.element("p", "None.");
    }
    dangerous.forEach(talked -> FailedCase.write(talked, html));
  }

  private void shares(String heading, String first, Map<String, Share> shares) {
    List<List<String>> rows = new ArrayList<>();
    shares.forEach((name, share) -> rows.add(Figures.row(name, share)));
    html.heading(heading).table(List.of(first, "all", "hold", "share"), rows);
  }

  private void confusion(Confusion confusion) {
    List<String> answers = confusion.listAnswers();
    List<String> headings = new ArrayList<>(List.of("due \\ given"));
    headings.addAll(answers);
    List<List<String>> rows = new ArrayList<>();
    for (String due : answers) {
      List<String> row = new ArrayList<>(List.of(due));
      answers.forEach(given -> row.add(Integer.toString(confusion.count(due, given))));
      rows.add(row);
    }
    html.heading("Answers, due and given").table(headings, rows);
  }

  private void retrieval() {
    html.heading("Retrieval").element("p", Figures.retrieval(evaluation.retrieval()));
  }

  private void latencies(Latencies latencies) {
    html.heading("Time for an answer").element("p", Figures.latencies(latencies));
    int most = latencies.histogram().values().stream().mapToInt(n -> n).max().orElse(1);
    html.raw("<table><tbody>");
    latencies
        .histogram()
        .forEach(
            (millis, count) ->
                html.raw("<tr>")
                    .element("th", "up to " + millis + " ms")
                    .element("td", Integer.toString(count))
                    .raw(String.format(Locale.ROOT, BAR, 20.0 * count / most)));
    html.raw("</tbody></table>\n");
  }

  private static final String BAR =
      "<td><span class=\"bar\" style=\"width: %.2frem\"></span></td></tr>%n";

  private void failures() {
    html.heading("Cases that failed");
    List<CaseResult> failed = evaluation.listFailed();
    if (failed.isEmpty()) {
      html.element("p", "None.");
    }
    failed.forEach(result -> FailedCase.write(result, html));
  }
}
