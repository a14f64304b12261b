package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhinan.evaluation.TestCase.Head;

class EvaluationTest {

  private static CaseResult searched(int rank, long millis, String... tags) {
    Head head = new Head("a.jsonl:1", "s", Arrays.asList(tags), Optional.empty());
    return new CaseResult.Searched(
        new SearchCase(head, "q", List.of("g")), rank, List.of(), Duration.ofMillis(millis));
  }

  @Test
  void a_case_counts_once_in_all_and_once_under_each_tag() {
    Evaluation evaluation =
        new Evaluation(List.of(searched(1, 1, "a", "b"), searched(0, 1, "a", "a"), searched(2, 1)));

    assertThat(evaluation.byTag())
        .isEqualTo(
            Map.of(
                "ALL", new Share(2, 3),
                "a", new Share(1, 2),
                "b", new Share(1, 1),
                "untagged", new Share(1, 1)));
  }

  @Test
  void ranks_give_recall_and_the_mean_of_their_reciprocals() {
    Retrieval retrieval = new Retrieval(List.of(1, 2, 0, 4));

    assertThat(retrieval.recall()).isEqualTo(new Share(3, 4));
    assertThat(retrieval.meanReciprocalRank()).isCloseTo(1.75 / 4, within(1e-9));
  }

  @Test
  void times_give_percentiles_and_a_histogram_without_gaps() {
    Evaluation evaluation =
        new Evaluation(List.of(searched(1, 1), searched(1, 2), searched(1, 3), searched(1, 30)));

    Latencies latencies = evaluation.latencies();
    assertThat(latencies.percentile(0.5)).isEqualTo(3);
    assertThat(latencies.percentile(1)).isEqualTo(30);
    assertThat(latencies.histogram()).isEqualTo(Map.of(1L, 1, 2L, 1, 4L, 1, 8L, 0, 16L, 0, 32L, 1));
  }

  @Test
  void a_run_of_nothing_is_flawless_and_has_no_figures() {
    Evaluation nothing = new Evaluation(List.of());

    assertThat(nothing.isFlawless()).isTrue();
    assertThat(nothing.latencies().histogram()).isEmpty();
    assertThat(nothing.latencies().percentile(0.5)).isZero();
    assertThat(nothing.retrieval().recall().value()).isEqualTo(1);
  }

  @Test
  void where_several_answers_would_do_the_given_one_counts_as_due() {
    Confusion confusion =
        Confusion.of(
            List.of(
                given("{\"answer\": [\"confirm\", \"no\"]}", "no"),
                given("{\"answer\": [\"confirm\", \"no\"]}", "yes"),
                given("{}", "yes")));

    assertThat(confusion.listAnswers()).containsExactly("confirm", "no", "yes");
    assertThat(confusion.count("no", "no")).isEqualTo(1);
    assertThat(confusion.count("confirm", "yes")).isEqualTo(1);
    assertThat(confusion.count("confirm", "no")).isZero();
  }

  private static TurnResult given(String expect, String answer) {
    return GivenTurns.turn(
        "m", expect, Given.verdict("{\"verdict\": {\"answer\": \"" + answer + "\"}}"));
  }
}
