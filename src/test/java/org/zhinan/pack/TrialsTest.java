package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cases of a pack's rules")
class TrialsTest {

  private static final String BORN =
      "{\"id\": \"%s\", \"facts\": {\"applicant\": {\"birthDate\": \"%s\"}},"
          + " \"status\": [[\"must be born\", \"%s\"]]%s}\n";

  @Test
  void a_case_that_does_not_come_out_as_it_says_is_named_with_its_place() {
    Trials trials =
        trials(
            BORN.formatted("a", "2000", "satisfied", "")
                + BORN.formatted("b", "2000", "violated", ""));

    assertThat(trials.cases()).isEqualTo(2);
    assertThat(trials.failing()).containsExactly("cases/rules/who.jsonl:2");
  }

  @Test
  void conditions_that_no_case_speaks_of_are_named() {
    Trials trials = trials(BORN.formatted("a", "2000", "satisfied", ""));

    assertThat(trials.untried()).containsExactly("income", "income.family", "residence", "proof");
    assertThat(trials.isComplete()).isFalse();
  }

  @Test
  void a_requirement_lacks_the_kinds_of_case_that_it_is_not_seen_in() {
    String cases =
        BORN.formatted("a", "2000", "satisfied", "")
            + BORN.formatted("b", "2010", "violated", "")
            + BORN.formatted("c", "2006", "unknown", "");

    assertThat(trials(cases).lacking().get("applicant.age"))
        .containsExactly("BOUNDARY", "3 of 4 cases");
    assertThat(
            trials(cases + BORN.formatted("d", "2006-03-01", "satisfied", ", \"boundary\": true"))
                .lacking())
        .doesNotContainKey("applicant.age");
  }

  @Test
  void the_call_that_comes_with_the_program_has_five_hundred_cases_and_more_that_all_hold() {
    Lint.Report report = Lint.folder(Path.of("knowledge/guokefazi-2020-250"));

    assertThat(report)
        .isInstanceOfSatisfying(
            Lint.Sound.class,
            sound -> {
              assertThat(sound.trials().cases()).isGreaterThan(500);
              assertThat(sound.trials().failing()).isEmpty();
              assertThat(sound.trials().untried()).isEmpty();
              assertThat(sound.trials().lacking()).isEmpty();
            });
  }

  private static Trials trials(String cases) {
    PackSource source = TestPacks.goodWith(Map.of("cases/rules/who.jsonl", cases));
    Pack pack = PackLoader.load(source);
    List<RuleCase> read = RuleCasesFiles.load(source, pack);
    return Trials.of(pack, read);
  }
}
