package org.zhinan.secondcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.knowledge.RuleCase;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.pack.Lint;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Overall;
import org.zhinan.rule.ParameterOutOfPeriod;
import org.zhinan.rule.Scope;
import org.zhinan.rule.Status;
import org.zhinan.rule.expr.OutsideTable;

@DisplayName("The childcare call")
class ChildcareRulesTest {

  static List<RuleCase> cases() {
    return RuleCases.list(Childcare.source(), Childcare.PACK);
  }

  private static Determination decide(String facts, LocalDate asOf) {
    return decide(Childcare.PACK, facts, asOf);
  }

  private static Determination decide(Pack pack, String facts, LocalDate asOf) {
    try {
      FactSheet sheet =
          FactSheetJson.read(new ObjectMapper().readTree(facts), pack.facts()).facts();
      Scope scope = new Scope(List.of("main"), "claim");
      return new Decider().decide(pack.rules(), sheet, scope, asOf);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(facts, e);
    }
  }

  private static Finding finding(String id, String facts) {
    return decide(facts, Childcare.DAY).results().get(0).findings().stream()
        .filter(f -> f.condition().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void loads_without_a_problem_and_lints_like_any_other() {
    assertThat(Lint.source(Childcare.source())).isInstanceOf(Lint.Sound.class);
  }

  @Test
  void has_its_articles_and_paragraphs_as_clauses() {
    assertThat(Childcare.PACK.guideline().listClauses())
        .extracting(Clause::id)
        .extracting(ClauseId::value)
        .contains("c.1", "c.1.1", "c.1.8", "c.1.3.p2", "c.2.3", "c.annex");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comes_to_what_its_cases_say(RuleCase one) {
    assertThat(one.decided(Childcare.PACK.rules())).isEqualTo(one.expect());
  }

  @Test
  void is_decided_as_a_whole() {
    String facts =
        "{\"household\": {\"income\": 30000, \"since\": \"2020-01-01\", \"homeCareGrant\": false},"
            + "\"people\": {\"a\": {\"bornOn\": \"1990-05-05\", \"weeklyHours\": 20},"
            + "\"b\": {\"bornOn\": \"2022-03-01\"}}, \"complete\": [\"people\"],"
            + "\"care\": {\"kind\": \"nursery\", \"hourlyFee\": 5.5, \"yearlyFees\": 6000,"
            + "\"registered\": true}}";
    assertThat(decide(facts, Childcare.DAY).results().get(0).overall()).isEqualTo(Overall.ELIGIBLE);
  }

  @Test
  void names_the_ages_that_the_income_limit_waits_for() {
    Finding finding =
        finding(
            "income.single",
            "{\"household\": {\"income\": 37000}, \"people\": {\"a\": {\"bornOn\": \"1990-01-01\"},"
                + "\"b\": {}}, \"complete\": [\"people\"]}");
    assertThat(finding.status()).isEqualTo(Status.UNKNOWN);
    assertThat(finding.missing()).hasToString("[people.b.bornOn]");
  }

  @Test
  void a_date_after_the_last_period_is_an_error_and_not_last_years_limit() {
    String facts =
        "{\"household\": {\"income\": 30000}, \"people\": {\"a\": {}, \"b\": {}},"
            + "\"complete\": [\"people\"]}";
    assertThatThrownBy(() -> decide(facts, LocalDate.of(2027, 9, 1)))
        .isInstanceOf(ParameterOutOfPeriod.class)
        .hasMessage(
            "The parameter \"incomeLimit\" has no value on 2027-09-01. Give it a period that holds"
                + " this date, or ask as of another date.");
  }

  @Test
  void a_row_that_a_table_does_not_have_is_an_error() {
    String parameters = Childcare.source().findText("parameters.yaml").orElseThrow();
    Pack short5 =
        PackLoader.load(
            Childcare.source()
                .overlaid(
                    Map.of(
                        "parameters.yaml",
                        parameters.replace(", 5: 48000", "").getBytes(StandardCharsets.UTF_8))));
    String five =
        "{\"household\": {\"income\": 1}, \"people\": {\"a\": {}, \"b\": {}, \"c\": {},"
            + "\"d\": {}, \"e\": {}}, \"complete\": [\"people\"]}";
    assertThatThrownBy(() -> decide(short5, five, Childcare.DAY))
        .isInstanceOf(OutsideTable.class)
        .hasMessageStartingWith(
            "\"params.incomeLimit[people.size() > 5 ? 5 : people.size()]\" has no row for 5; its rows"
                + " are 2, 3, 4.");
  }
}
