package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhinan.evaluation.report.PlainReport;

/** The cases that the shipped call brings along. */
class CallCasesTest {

  private static final Map<String, String> KNOWN = KnownFailures.of(ShippedCall.SOURCE);
  private static final List<TestCase> CASES = CaseFiles.of(ShippedCall.SOURCE);

  @TestFactory
  Stream<DynamicTest> every_case_holds_but_those_that_are_known_to_fail() {
    Evaluation all =
        new Evaluator(call -> ShippedCall.EXAMINEE, Instant.parse("2020-10-20T04:00:00Z"), 5)
            .run(CASES, done -> {});
    return all.results().stream()
        .map(each -> DynamicTest.dynamicTest(each.head().id(), () -> check(each)));
  }

  private static void check(CaseResult result) {
    String report = PlainReport.of(new Evaluation(List.of(result)), 1);
    String reason = KNOWN.get(result.head().id());
    if (reason == null) {
      assertThat(result.holds()).as(report).isTrue();
    } else {
      assertThat(result.holds())
          .as("%s holds again: take it from %s", result.head().id(), KnownFailures.FILE)
          .isFalse();
    }
  }

  @Test
  void every_known_failure_is_a_case_and_has_a_reason() {
    assertThat(CASES).extracting(each -> each.head().id()).containsAll(KNOWN.keySet());
    assertThat(KNOWN).allSatisfy((id, reason) -> assertThat(reason).hasSizeGreaterThan(10));
  }

  @Test
  void what_cases_want_cited_stands_in_the_guideline() {
    assertThat(CASES.stream().flatMap(CallCasesTest::fragments))
        .isNotEmpty()
        .allSatisfy(any -> assertThat(any).anyMatch(ShippedCall.EXAMINEE::stands));
  }

  /** Fragments of the guideline, lists of which any will do. */
  private static Stream<List<String>> fragments(TestCase each) {
    return each instanceof ConversationCase conversation
        ? conversation.turns().stream().flatMap(turn -> fragments(turn.expect()))
        : Stream.of(((SearchCase) each).gold());
  }

  private static Stream<List<String>> fragments(Expectation due) {
    return Stream.concat(
        due.cites().stream(), due.statuses().stream().map(status -> List.of(status.fragment())));
  }
}
