package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.conversation.Answer;

class DangerousVerdictsTest {

  private static final Answer FIRM =
      Given.verdict(
          """
          {"kind": "eligibility", "matches": [
           {"direction": "A1-1.3", "title": "", "overall": "eligible", "violated": [], "unknown": 0},
           {"direction": "A1-1.5", "title": "", "overall": "confirm", "violated": [], "unknown": 0}]}""");

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"answer": "depends"}                   | answer is no, due depends
          {"answer": ["yes", "confirm"]}          | answer is no, due yes or confirm
          {"overall": "undetermined"}             | overall is ineligible, due undetermined
          {"kind": ["information", "greeting"]}   | answer is no where no verdict was due
          {"matches": {"A1-1.3": "undetermined"}} | A1-1.3 is eligible, due undetermined
          """)
  void a_firm_verdict_where_another_one_was_due_is_dangerous(String expect, String told) {
    assertThat(DangerousVerdicts.of(Given.due(expect), FIRM)).containsExactly(told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"answer": ["no", "confirm"], "overall": "ineligible"}
          {"kind": "matching"}
          {"matches": {"A1-1.5": "eligible", "A1-2.1": "eligible"}}
          {}
          """)
  void a_verdict_that_was_due_or_that_is_not_firm_is_not(String expect) {
    assertThat(DangerousVerdicts.of(Given.due(expect), FIRM)).isEmpty();
  }

  @Test
  void an_open_answer_is_never_dangerous() {
    Answer open =
        Given.verdict("{\"verdict\": {\"answer\": \"depends\", \"overall\": \"confirm\"}}");

    assertThat(
            DangerousVerdicts.of(
                Given.due(
                    "{\"kind\": \"greeting\", \"answer\": \"no\", \"overall\": \"eligible\"}"),
                open))
        .isEmpty();
  }
}
