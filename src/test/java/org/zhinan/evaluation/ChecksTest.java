package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.conversation.Answer;

class ChecksTest {

  private static final Answer REFUSAL =
      Given.verdict(
          """
          {"kind": "eligibility", "text": "不可以。 企业 仅可作为项目参与单位 [1]。请问１.4 的预算？",
           "citations": [{"marker": 1, "clauseId": "a", "path": [], "href": "", "quote": "仅限 高校"}],
           "matches": [{"direction": "A1-1.3", "title": "", "overall": "undetermined", "violated": [], "unknown": 1}],
           "verdict": {"conditions": [
             {"id": "a", "kind": "requirement", "status": "violated", "asked": true, "facts": [], "missing": [],
              "citations": [{"clauseId": "a", "quote": "牵头单位须为（科研机构）"}]},
             {"id": "b", "kind": "requirement", "status": "unknown", "asked": false, "facts": [], "missing": [],
              "citations": [{"clauseId": "b", "quote": "不超过2年"}]}],
             "missing": [{"fact": "f", "question": "项目负责人的出生日期是？", "kind": "date", "options": [], "why": "", "citations": []}]}}""");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"kind": "eligibility"}
          {"kind": ["matching", "eligibility"]}
          {"answer": "no", "overall": ["confirm", "ineligible"]}
          {"directions": ["A1-1.4", "A1-1.3"]}
          {"status": [["牵头单位须为(科研机构)", "violated"], ["不超过 2 年", "unknown"]]}
          {"cites": ["仅限高校", ["这里没有", "科研机构"]]}
          {"says": ["企业仅可作为", ["没有", "1.4的预算"]]}
          {"saysNot": ["可以的"]}
          {"missing": ["出生日期", "预算"]}
          {"matches": {"A1-1.3": ["undetermined", "confirm"]}}
          """)
  void what_is_shown_holds_whatever_its_width_and_white_space(String expect) {
    assertThat(Checks.of(Given.due(expect), REFUSAL)).isNotEmpty().allMatch(Check::holds);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"kind": ["matching", "greeting"]}          | kind       | is eligibility, due matching or greeting
          {"answer": "yes"}                           | answer     | is no, due yes
          {"overall": "eligible"}                     | overall    | is ineligible, due eligible
          {"directions": ["A1-1.5"]}                  | directions | A1-1.5 not in [A1-1.3, A1-1.4]
          {"status": [["科研机构", "satisfied"]]}      | status     | "科研机构" is violated, due satisfied
          {"status": [["这里没有", "satisfied"]]}      | status     | "这里没有" is no condition, due satisfied
          {"cites": [["甲", "乙"]]}                   | cites      | lacks "甲" or "乙"
          {"says": ["可以的"]}                        | says       | lacks "可以的"
          {"saysNot": ["不可以"]}                     | saysNot    | has "不可以"
          {"missing": ["职称"]}                       | missing    | lacks "职称"
          {"matches": {"A1-1.3": "eligible"}}         | matches    | A1-1.3 is undetermined, due eligible
          {"matches": {"A1-2.3": "eligible"}}         | matches    | A1-2.3 is not there, due eligible
          """)
  void what_is_not_shown_fails_and_says_what_was_seen(String expect, String name, String detail) {
    assertThat(Checks.of(Given.due(expect), REFUSAL))
        .containsExactly(new Check(name, false, detail));
  }

  @Test
  void the_quote_of_a_condition_that_was_not_asked_about_is_no_citation() {
    assertThat(Checks.of(Given.due("{\"cites\": [\"不超过2年\"]}"), REFUSAL)).noneMatch(Check::holds);
  }

  @Test
  void what_is_not_due_is_not_checked() {
    assertThat(Checks.of(Given.due("{}"), REFUSAL)).isEqualTo(List.of());
  }

  @Test
  void an_answer_without_a_verdict_fails_where_one_is_due() {
    Answer plain = Given.answer("{\"text\": \"2020\"}");

    assertThat(Checks.of(Given.due("{\"answer\": \"yes\", \"overall\": \"eligible\"}"), plain))
        .extracting(Check::detail)
        .containsExactly("is nothing, due yes", "is nothing, due eligible");
  }
}
