package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.evaluation.Expectation.StatusDue;
import org.zhinan.pack.PackSource;

class CaseFilesTest {

  @Test
  void a_conversation_is_read_with_everything_that_is_due() {
    List<TestCase> read =
        CaseFiles.parse(
            "a.jsonl",
            """
            {"id": "x", "tags": ["unit"], "asOf": "2020-10-20", "locale": "en", "call": "c",
             "turns": [{"message": "m", "expect": {"kind": "eligibility", "answer": ["yes", "no"],
             "status": [["quote", "violated"]], "cites": ["a", ["b", "c"]], "saysNot": ["d"],
             "matches": {"A1-1.1": "eligible"}}}, {"message": "n"}]}"""
                .replace("\n", " "));

    ConversationCase only = (ConversationCase) read.get(0);
    assertThat(only.head().place()).isEqualTo("a.jsonl:1");
    assertThat(only.head().call()).contains("c");
    assertThat(only.asOf()).contains("2020-10-20");
    assertThat(only.locale()).isEqualTo(Locale.ENGLISH);
    Expectation due = only.turns().get(0).expect();
    assertThat(due.kinds()).containsExactly("eligibility");
    assertThat(due.answers()).containsExactly("yes", "no");
    assertThat(due.statuses()).containsExactly(new StatusDue("quote", "violated"));
    assertThat(due.cites()).containsExactly(List.of("a"), List.of("b", "c"));
    assertThat(due.saysNot()).containsExactly("d");
    assertThat(due.matches()).isEqualTo(Map.of("A1-1.1", List.of("eligible")));
    assertThat(only.turns().get(1).expect().kinds()).isEmpty();
  }

  @Test
  void a_search_is_read_and_blank_lines_are_passed_over() {
    List<TestCase> read =
        CaseFiles.parse("a.jsonl", "\n\n{\"id\": \"s\", \"q\": \"when\", \"gold\": [\"x\"]}\n");

    assertThat(((SearchCase) read.get(0)).query()).isEqualTo("when");
    assertThat(read.get(0).head().place()).isEqualTo("a.jsonl:3");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"id": "x"}                                                   | a case has turns, at least one, or q and gold
          {"id": "x", "turns": []}                                      | a case has turns, at least one, or q and gold
          {"turns": [{"message": "m"}]}                                 | id must be a text, and not blank
          {"id": "x", "q": "m"}                                         | gold must name at least one fragment of the guideline
          {"id": "x", "q": "m", "gold": [1]}                            | gold must hold texts
          {"id": "x", "turn": 1, "turns": [{"message": "m"}]}           | turn is not known; allowed: asOf, call, id, locale, tags, turns
          {"id": "x", "asOf": "soon", "turns": [{"message": "m"}]}      | asOf must be a date such as 2020-10-20, or an instant with its offset
          {"id": "x", "turns": [{"message": " "}]}                      | turns[0].message must be a text, and not blank
          {"id": "x", "turns": [{"message": "m", "expects": {}}]}       | turns[0].expects is not known; allowed: expect, message
          {"id": "x", "turns": [{"message": "m", "expect": {"kind": "verdict"}}]} | turns[0].expect.kind "verdict" is not known; allowed: eligibility, matching, information, clarification, out_of_scope, greeting
          {"id": "x", "turns": [{"message": "m", "expect": {"answer": "perhaps"}}]} | turns[0].expect.answer "perhaps" is not known; allowed: yes, no, depends, confirm
          {"id": "x", "turns": [{"message": "m", "expect": {"status": ["q", "violated"]}}]} | turns[0].expect.status must hold pairs [fragment of the clause, status]
          {"id": "x", "turns": [{"message": "m", "expect": {"status": [["q", "bad"]]}}]} | turns[0].expect.status "bad" is not known; allowed: satisfied, violated, unknown, confirm, not_applicable
          {"id": "x", "turns": [{"message": "m", "expect": {"matches": {"A": "yes"}}}]} | turns[0].expect.matches "yes" is not known; allowed: eligible, confirm, undetermined, ineligible
          {"id": "x", "turns": [{"message": "m", "expect": {"says": [[]]}}]} | turns[0].expect.says must hold texts, or lists of texts
          {"id": "x", "turns": [{"message": "m", "expect": {"say": ["a"]}}]} | turns[0].expect.say is not known; allowed: answer, cites, directions, kind, matches, missing, overall, says, saysNot, status
          """)
  void a_line_that_is_no_case_is_named_with_its_place_and_what_is_allowed(
      String line, String told) {
    assertThatThrownBy(() -> CaseFiles.parse("a.jsonl", "\n" + line))
        .isInstanceOf(BadCases.class)
        .hasMessageContaining("a.jsonl:2:1: " + told);
  }

  @Test
  void broken_json_is_named_with_its_column_and_all_lines_are_told_at_once() {
    assertThatThrownBy(() -> CaseFiles.parse("a.jsonl", "{\"id\": }\n[]"))
        .isInstanceOf(BadCases.class)
        .hasMessageContaining("a.jsonl:1:8: not JSON: ")
        .hasMessageContaining("a.jsonl:2:1: the line must be a JSON object");
  }

  @Test
  void two_cases_of_one_id_are_refused_with_both_places() {
    String line = "{\"id\": \"s\", \"q\": \"when\", \"gold\": [\"x\"]}\n";

    assertThatThrownBy(() -> CaseFiles.parse("a.jsonl", line + line))
        .isInstanceOf(BadCases.class)
        .hasMessage("a.jsonl:2:1: the id s stands at a.jsonl:1 already");
  }

  @Test
  void files_that_cannot_be_read_are_named(@TempDir Path folder) throws Exception {
    Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {(byte) 0xe9});

    assertThatThrownBy(() -> CaseFiles.read(List.of(latin, folder.resolve("none.jsonl"))))
        .isInstanceOf(BadCases.class)
        .hasMessageContaining("latin.jsonl: the file cannot be read as UTF-8 text")
        .hasMessageContaining("none.jsonl: the file cannot be read as UTF-8 text");
  }

  @Test
  void a_pack_brings_the_cases_that_stand_right_in_its_folder_of_cases() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("cases/a.jsonl", "{\"id\": \"s\", \"q\": \"when\", \"gold\": [\"x\"]}".getBytes());
    files.put("cases/rules/b.jsonl", "{}".getBytes());
    files.put("cases/known.yaml", "{}".getBytes());

    assertThat(CaseFiles.of(new PackSource("call", files)))
        .extracting(each -> each.head().id())
        .containsExactly("s");
  }
}
