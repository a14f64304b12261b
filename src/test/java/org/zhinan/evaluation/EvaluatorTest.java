package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhinan.dialogue.Advisor;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Wording;
import org.zhinan.rule.Decider;

class EvaluatorTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

  private static Evaluation run(String... lines) {
    return run(ShippedCall.EXAMINEE, lines);
  }

  private static Evaluation run(Examinee examinee, String... lines) {
    List<TestCase> cases = CaseFiles.parse("a.jsonl", String.join("\n", lines));
    return new Evaluator(call -> examinee, NOW, 5).run(cases, done -> {});
  }

  private static String talk(String id, String... turns) {
    return "{\"id\": \"" + id + "\", \"turns\": [" + String.join(", ", turns) + "]}";
  }

  private static String turn(String message, String expect) {
    return "{\"message\": \"" + message + "\", \"expect\": " + expect + "}";
  }

  @Test
  void a_case_that_shows_all_that_is_due_holds() {
    Evaluation evaluation = run(talk("x", turn("企业可以牵头1.4吗？", "{\"answer\": \"no\"}")));

    assertThat(evaluation.isFlawless()).isTrue();
    assertThat(evaluation.byTag().get("untagged")).isEqualTo(new Share(1, 1));
  }

  @Test
  void a_verdict_that_is_firm_and_wrong_fails_the_case_and_counts_as_dangerous() {
    Evaluation evaluation = run(talk("x", turn("企业可以牵头1.4吗？", "{\"answer\": \"yes\"}")));

    assertThat(evaluation.isFlawless()).isFalse();
    assertThat(evaluation.dangers()).isEqualTo(1);
    assertThat(evaluation.listDangerous()).hasSize(1);
    assertThat(evaluation.confusion().count("yes", "no")).isEqualTo(1);
  }

  @Test
  void later_turns_remember_those_before_and_cases_do_not_remember_each_other() {
    Evaluation evaluation =
        run(
            talk(
                "x",
                turn("企业可以牵头1.4吗？", "{\"answer\": \"no\"}"),
                turn("那1.3呢？", "{\"answer\": \"yes\", \"directions\": [\"A1-1.3\"]}")),
            talk("y", turn("那1.3呢？", "{\"kind\": [\"matching\", \"clarification\"]}")));

    assertThat(evaluation.listFailed()).isEmpty();
  }

  @Test
  void a_case_is_answered_for_its_own_date_and_else_for_the_moment_of_the_run() {
    Evaluation evaluation =
        run(
            talk("now", turn("企业可以牵头1.4吗？", "{\"answer\": \"no\"}")),
            "{\"id\": \"then\", \"asOf\": \"2020-10-20\", \"turns\": [{\"message\": \"企业可以牵头1.4吗？\"}]}");

    assertThat(evaluation.turns().map(turn -> turn.outcome().orElseThrow().answer().asOf()))
        .containsExactly("2026-03-01", "2020-10-20");
  }

  @Test
  void results_stand_in_the_order_of_the_cases_and_every_one_is_told_of() {
    List<TestCase> cases =
        CaseFiles.parse(
            "a.jsonl",
            IntStream.range(0, 40)
                .mapToObj(i -> "{\"id\": \"s" + i + "\", \"q\": \"截止日期\", \"gold\": [\"11月27日\"]}")
                .collect(Collectors.joining("\n")));
    Set<Integer> told = Collections.newSetFromMap(new ConcurrentHashMap<>());

    Evaluation evaluation =
        new Evaluator(call -> ShippedCall.EXAMINEE, NOW, 5).run(cases, told::add);

    assertThat(evaluation.results())
        .extracting(result -> result.head().id())
        .containsExactlyElementsOf(cases.stream().map(each -> each.head().id()).toList());
    assertThat(told).hasSize(40).contains(1, 40);
    assertThat(evaluation.retrieval().recall()).isEqualTo(new Share(40, 40));
  }

  @Test
  void a_search_whose_gold_is_not_found_fails() {
    Evaluation evaluation = run("{\"id\": \"s\", \"q\": \"截止日期\", \"gold\": [\"no such words\"]}");

    assertThat(evaluation.listFailed()).hasSize(1);
    assertThat(evaluation.retrieval().meanReciprocalRank()).isZero();
  }

  @Test
  void an_answer_that_could_not_be_given_fails_its_case_and_not_the_run() {
    Pack pack = ShippedCall.EXAMINEE.pack();
    Wording wording = Wording.load(ShippedCall.SOURCE, pack);
    Advisor broken =
        new Advisor(
            pack,
            new Decider(),
            ShippedCall.EXAMINEE.search(),
            (message, background) -> {
              throw new IllegalStateException("cannot read");
            },
            wording.replies());

    Evaluation evaluation =
        run(
            new Examinee(pack, broken, ShippedCall.EXAMINEE.search()),
            talk("x", turn("企业可以牵头1.4吗？", "{\"answer\": \"no\"}")));

    assertThat(evaluation.turns().flatMap(turn -> turn.listFailed().stream()))
        .containsExactly(
            new Check("answered", false, "java.lang.IllegalStateException: cannot read"));
    assertThat(evaluation.confusion().count("no", "answered")).isEqualTo(1);
  }
}
