package org.zhinan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhinan.rule.Change;

/** What would leave nothing violated in the shipped call. */
class CallChangesTest {

  @Test
  void a_company_that_may_not_lead_could_be_an_institute_or_a_university() {
    assertThat(changes("{\"lead\": {\"type\": \"enterprise\"}}", "A1-1.4"))
        .containsExactly("lead.type → institute|university");
  }

  @Test
  void too_much_money_becomes_the_most_that_is_allowed() {
    assertThat(changes("{\"project\": {\"budget\": 350}}", "A1-2.3"))
        .containsExactly("project.budget → 300");
  }

  @Test
  void a_term_becomes_the_nearest_that_is_allowed() {
    assertThat(changes("{\"project\": {\"term\": 4}}", "A1-1.7"))
        .containsExactly("project.term → 3");
  }

  @Test
  void two_conditions_are_turned_together() {
    assertThat(
            changes(
                "{\"lead\": {\"type\": \"enterprise\"}, \"project\": {\"budget\": 2001}}",
                "A1-1.4"))
        .containsExactly("lead.type → institute, project.budget → 2000");
  }

  @Test
  void one_change_that_turns_two_conditions_is_one_change() {
    assertThat(changes("{\"lead\": {\"type\": \"state-organ\"}}", "A1-1.4"))
        .containsExactly("lead.type → institute|university");
  }

  @Test
  void a_partner_of_the_wrong_kind_could_be_another_though_the_list_is_open() {
    assertThat(
            changes(
                "{\"partners\": {\"p1\": {\"country\": \"JP\", \"type\": \"enterprise\"}}}",
                "A1-1.5"))
        .anyMatch(change -> change.startsWith("partners.p1.type → "));
  }

  @Test
  void nobody_is_told_to_be_born_later() {
    assertThat(changes("{\"leader\": {\"birthDate\": \"1958\"}}", "A1-1.4")).isEmpty();
    assertThat(
            changes(
                "{\"leader\": {\"birthDate\": \"1958\"}, \"project\": {\"budget\": 2001}}",
                "A1-1.4"))
        .isEmpty();
  }

  private static List<String> changes(String facts, String direction) {
    return Decided.on(facts, direction).changes().stream().map(CallChangesTest::text).toList();
  }

  private static String text(Change change) {
    return change.facts().entrySet().stream()
        .map(CallChangesTest::text)
        .collect(Collectors.joining(", "));
  }

  private static String text(Map.Entry<?, ? extends List<?>> step) {
    return step.getKey()
        + " → "
        + step.getValue().stream().map(CallChangesTest::value).collect(Collectors.joining("|"));
  }

  private static String value(Object value) {
    return value instanceof org.zhinan.fact.CodeValue code
        ? code.code()
        : value instanceof org.zhinan.fact.NumberRange range
            ? range.exact().orElseThrow().toPlainString()
            : value.toString();
  }
}
