package org.zhinan.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhinan.evaluation.CaseResult;
import org.zhinan.evaluation.Evaluation;
import org.zhinan.evaluation.GivenTurns;

class ReportsTest {

  private static final CaseResult HELD =
      GivenTurns.talked("held", "企业可以牵头吗", "{\"answer\": \"no\"}", "{}");
  private static final CaseResult SILENT =
      GivenTurns.talked("silent", "企业可以牵头吗", "{\"says\": [\"a < b\"]}", "{}");
  private static final CaseResult WRONG =
      GivenTurns.talked(
          "wrong", "<script>alert('x')</script>", "{\"answer\": \"yes\"}", "{\"text\": \"<b>&\"}");
  private static final Evaluation RUN = new Evaluation(List.of(HELD, SILENT, WRONG));

  @Test
  void the_page_shows_dangerous_verdicts_first_and_every_failed_case_with_its_reading() {
    String page = HtmlReport.of(RUN);

    assertThat(page)
        .containsSubsequence(
            "1 of 3 cases hold in full (33.3 %)",
            "<h2>Dangerous verdicts</h2>",
            "<article class=\"danger\"><h3>wrong</h3>",
            "answer is no, due yes",
            "<h2>By tag</h2>",
            "<th>ALL</th><td>3</td><td>1</td><td>33.3 %</td>",
            "<h2>Answers, due and given</h2>",
            "<th>yes</th><td>1</td><td>0</td>",
            "<h2>Time for an answer</h2>",
            "<th>up to 4 ms</th><td>3</td>",
            "<h2>Cases that failed</h2>",
            "<h3>silent</h3>",
            "lead.type = enterprise (supposed) from &quot;企业&quot; at 0",
            "asks kind_in_role, as lead, in [A1-1.4]",
            "says: lacks &quot;a &lt; b&quot;");
    assertThat(page).doesNotContain("<h3>held</h3>");
  }

  @Test
  void the_page_escapes_what_comes_from_elsewhere_and_loads_nothing() {
    String page = HtmlReport.of(RUN);

    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;", "&lt;b&gt;&amp;")
        .doesNotContain("<script", "<b>", "src=", "href=", "url(", "@import");
  }

  @Test
  void a_flawless_run_says_so() {
    assertThat(HtmlReport.of(new Evaluation(List.of(HELD))))
        .containsSubsequence("Dangerous verdicts</h2><p>None.", "Cases that failed</h2><p>None.");
  }

  @Test
  void the_terminal_gets_failures_shares_and_dangers() {
    assertThat(PlainReport.of(RUN, 1))
        .containsSubsequence(
            "- silent (a.jsonl:1)\n    1. 企业可以牵头吗\n",
            "       . lead.type = enterprise (supposed) from \"企业\" at 0\n",
            "       x says: lacks \"a < b\"\n… and 1 more\n",
            "tag                         all   hold     share\n",
            "ALL                           3      1    33.3 %\n",
            "answer                        2      1    50.0 %\n",
            "retrieval: no searches\n",
            "1 of 3 cases hold in full (33.3 %); dangerous verdicts: 1; ",
            "  ! wrong#1: answer is no, due yes");
  }

  @Test
  void programs_get_the_same_figures() {
    assertThat(JsonReport.of(RUN))
        .containsEntry("flawless", false)
        .containsEntry("dangers", 1L)
        .containsEntry("confusion", Map.of("no", Map.of("no", 1), "yes", Map.of("no", 1)))
        .hasEntrySatisfying("failed", failed -> assertThat((List<?>) failed).hasSize(2));
  }
}
