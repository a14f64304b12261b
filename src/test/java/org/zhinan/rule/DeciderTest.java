package org.zhinan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhinan.rule.Seedlings.DAY;
import static org.zhinan.rule.Seedlings.applying;
import static org.zhinan.rule.Seedlings.book;
import static org.zhinan.rule.Seedlings.bound;
import static org.zhinan.rule.Seedlings.cite;
import static org.zhinan.rule.Seedlings.condition;
import static org.zhinan.rule.Seedlings.of;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;

class DeciderTest {

  private static final Scope ANY = new Scope(List.of(), "lead");
  private final Decider decider = new Decider();

  private static FactSheet facts(String json) {
    try {
      FactSheetJson.Reading reading =
          FactSheetJson.read(new ObjectMapper().readTree(json), Seedlings.FACTS);
      assertThat(reading.errors()).isEmpty();
      return reading.facts();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private Result decide(RuleBook book, String facts, String... directions) {
    Scope scope = new Scope(List.of(directions), "lead");
    return decider.decide(book, facts(facts), scope, DAY).results().get(0);
  }

  private Finding finding(String require, String facts) {
    return decide(book(condition("c", require)), facts).findings().get(0);
  }

  private static List<FactPath> paths(String... paths) {
    return List.of(paths).stream().map(FactPath::of).toList();
  }

  @Test
  void a_fact_that_cancels_out_is_not_missing() {
    Finding cancelled = finding("leader.doctor || !leader.doctor", "{}");

    assertThat(cancelled.status()).isEqualTo(Status.SATISFIED);
    assertThat(cancelled.missing()).isEmpty();
    assertThat(cancelled.trace().value()).isEqualTo("satisfied");
  }

  @Test
  void of_facts_that_partly_cancel_out_only_the_telling_ones_are_missing() {
    Finding open =
        finding(
            "(leader.doctor && lead.legal) || (!leader.doctor && lead.legal) || lead.kind == 'agency'",
            "{}");

    assertThat(open.status()).isEqualTo(Status.UNKNOWN);
    assertThat(open.missing()).isEqualTo(paths("lead.kind", "lead.legal"));
  }

  @Test
  void a_date_beside_facts_that_cancel_out_stays_missing() {
    Finding open =
        finding("(leader.doctor || !leader.doctor) && leader.born >= params.bornFrom", "{}");

    assertThat(open.missing()).isEqualTo(paths("leader.born"));
  }

  @Test
  void a_year_decides_where_every_day_of_it_agrees() {
    String rule = "leader.born >= params.bornFrom";
    assertThat(finding(rule, "{'leader':{'born':'1961'}}".replace('\'', '"')).status())
        .isEqualTo(Status.SATISFIED);
    assertThat(finding(rule, "{\"leader\":{\"born\":\"1959\"}}").status())
        .isEqualTo(Status.VIOLATED);
    Finding coarse = finding(rule, "{\"leader\":{\"born\":\"1959/1960\"}}");
    assertThat(coarse.status()).isEqualTo(Status.UNKNOWN);
    assertThat(coarse.missing()).isEqualTo(paths("leader.born"));
  }

  @Test
  void a_coarse_kind_decides_where_all_its_leaves_agree() {
    String facts = "{\"lead\":{\"kind\":\"public\"}}";
    assertThat(finding("lead.kind in ['institute', 'university']", facts).status())
        .isEqualTo(Status.SATISFIED);
    assertThat(finding("lead.kind in params.kinds", facts).status()).isEqualTo(Status.SATISFIED);
    assertThat(finding("lead.kind == 'public'", facts).status()).isEqualTo(Status.SATISFIED);
    assertThat(finding("lead.kind == 'enterprise'", facts).status()).isEqualTo(Status.VIOLATED);
    assertThat(finding("lead.kind == 'institute'", facts).missing()).isEqualTo(paths("lead.kind"));
  }

  @Test
  void a_known_partner_proves_what_it_can_and_an_open_list_leaves_the_rest_open() {
    String facts = "{\"partners\":{\"a\":{},\"b\":{\"country\":\"JP\"}}}";
    assertThat(finding("partners.exists(p, p.country == 'JP')", facts).status())
        .isEqualTo(Status.SATISFIED);
    assertThat(finding("partners.exists(p, p.country == 'JP')", facts).used())
        .isEqualTo(paths("partners.b.country"));
    assertThat(finding("partners.exists(p, p.country == 'FR')", facts).missing())
        .isEqualTo(paths("partners", "partners.a.country"));
    assertThat(finding("partners.size() >= 2", facts).status()).isEqualTo(Status.SATISFIED);
    assertThat(finding("partners.size() <= 2", facts).missing()).isEqualTo(paths("partners"));
    String closed =
        "{\"partners\":{\"a\":{},\"b\":{\"country\":\"JP\"}},\"complete\":[\"partners\"]}";
    assertThat(finding("partners.exists(p, p.country == 'FR')", closed).missing())
        .isEqualTo(paths("partners.a.country"));
    assertThat(finding("partners.filter(p, p.country == 'JP').size() == 3", closed).status())
        .isEqualTo(Status.VIOLATED);
    assertThat(
            finding("partners.all(p, p.country == 'JP')", "{\"complete\":[\"partners\"]}").status())
        .isEqualTo(Status.SATISFIED);
  }

  @Test
  void a_definition_brings_its_clause_where_it_took_part() {
    Finding busy =
        finding(
            "leader.doctor || !busy",
            "{\"leader\":{\"doctor\":true,\"ongoing\":{}},\"complete\":[\"leader.ongoing\"]}");
    assertThat(busy.citations()).containsExactly(cite("c"));
    Finding free =
        finding(
            "leader.doctor || !busy",
            "{\"leader\":{\"ongoing\":{\"o1\":{\"ends\":\"2020\"}}},\"complete\":[\"leader.ongoing\"]}");
    assertThat(free.status()).isEqualTo(Status.SATISFIED);
    assertThat(free.citations())
        .containsExactly(cite("c"), cite("def.busy"), cite("def.counted"), cite("def.counts"));
    assertThat(free.used()).isEqualTo(paths("leader.ongoing", "leader.ongoing.o1.ends"));
  }

  @Test
  void what_the_text_leaves_open_is_confirmed_on_the_day_itself_only() {
    String one = "{\"leader\":{\"ongoing\":{\"o1\":{\"ends\":\"%s\"}}}}";
    String rule = "leader.ongoing.exists(o, o.counts)";
    Finding day = finding(rule, one.formatted("2021-06-30"));
    assertThat(day.status()).isEqualTo(Status.UNKNOWN);
    String closed = one.replace("}}}}", "}}},\"complete\":[\"leader.ongoing\"]}");
    assertThat(finding(rule, closed.formatted("2021-06-30")).status()).isEqualTo(Status.CONFIRM);
    assertThat(finding(rule, closed.formatted("2021-06-30")).readings())
        .containsExactly("dayCounts");
    assertThat(finding(rule, closed.formatted("2021-06-29")).status()).isEqualTo(Status.VIOLATED);
    assertThat(finding(rule, closed.formatted("2021-07-01")).status()).isEqualTo(Status.SATISFIED);
    assertThat(finding(rule, closed.formatted("2021-06")).status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void a_settled_reading_leaves_nothing_to_confirm() {
    RuleBook settled =
        book(
            List.of(condition("c", "leader.ongoing.exists(o, o.counts)")),
            Map.of("dayCounts", false));
    String facts = "{\"leader\":{\"ongoing\":{\"o1\":{\"ends\":\"2021-06-30\"}}}}";
    assertThat(decide(settled, facts).findings().get(0).status()).isEqualTo(Status.SATISFIED);
  }

  @Test
  void a_deviation_from_what_holds_in_principle_is_confirmed() {
    Condition rule =
        of(condition("c", "leader.months >= 6"), ConditionKind.REQUIREMENT, Force.IN_PRINCIPLE);
    Result result = decide(book(rule), "{\"leader\":{\"months\":3}}");
    assertThat(result.findings().get(0).status()).isEqualTo(Status.CONFIRM);
    assertThat(result.overall()).isEqualTo(Overall.CONFIRM);
  }

  @Test
  void a_range_with_its_bound_left_out_decides_at_the_bound() {
    assertThat(finding("leader.months <= 6", "{\"leader\":{\"months\":{\"above\":6}}}").status())
        .isEqualTo(Status.VIOLATED);
    assertThat(finding("leader.months <= 6", "{\"leader\":{\"months\":{\"min\":6}}}").status())
        .isEqualTo(Status.UNKNOWN);
  }

  @Test
  void whether_it_applies_matters_only_where_it_is_not_met() {
    Condition rule = applying(condition("c", "leader.months >= 6"), "leader.doctor");
    assertThat(decide(book(rule), "{\"leader\":{\"months\":6}}").findings().get(0).status())
        .isEqualTo(Status.SATISFIED);
    Finding open = decide(book(rule), "{\"leader\":{\"months\":5}}").findings().get(0);
    assertThat(open.status()).isEqualTo(Status.UNKNOWN);
    assertThat(open.missing()).isEqualTo(paths("leader.doctor"));
    assertThat(
            decide(book(rule), "{\"leader\":{\"months\":5,\"doctor\":false}}")
                .findings()
                .get(0)
                .status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void a_directions_own_rule_replaces_the_general_one_there_and_only_there() {
    Condition general = condition("general", "leader.months >= 6");
    Condition own =
        bound(condition("own", "leader.months >= 3"), Set.of("east"), Set.of(), Set.of("general"));
    RuleBook book = book(general, own);
    String facts = "{\"leader\":{\"months\":4}}";
    assertThat(decide(book, facts, "east").overall()).isEqualTo(Overall.ELIGIBLE);
    assertThat(decide(book, facts, "east").findings().get(0).status())
        .isEqualTo(Status.NOT_APPLICABLE);
    assertThat(decide(book, facts, "west").overall()).isEqualTo(Overall.INELIGIBLE);
    assertThat(decide(book, facts).overall()).isEqualTo(Overall.INELIGIBLE);
  }

  @Test
  void where_it_is_open_which_rule_holds_a_verdict_of_both_stands() {
    Condition general = condition("general", "leader.months >= 6");
    Condition own =
        applying(
            bound(
                condition("own", "leader.months >= 3"),
                Set.of("east"),
                Set.of(),
                Set.of("general")),
            "leader.doctor");
    RuleBook book = book(general, own);
    assertThat(decide(book, "{\"leader\":{\"months\":7}}", "east").overall())
        .isEqualTo(Overall.ELIGIBLE);
    assertThat(decide(book, "{\"leader\":{\"months\":4}}", "east").overall())
        .isEqualTo(Overall.UNDETERMINED);
    assertThat(decide(book, "{\"leader\":{\"months\":1}}", "east").overall())
        .isEqualTo(Overall.INELIGIBLE);
  }

  @Test
  void a_paper_not_spoken_of_holds_nothing_open_but_a_refused_one_does_harm() {
    Condition paper = of(condition("paper", "lead.legal"), ConditionKind.PAPER, Force.HARD);
    RuleBook book = book(condition("age", "leader.months >= 6"), paper);
    assertThat(decide(book, "{\"leader\":{\"months\":6}}").overall()).isEqualTo(Overall.ELIGIBLE);
    assertThat(decide(book, "{\"leader\":{\"months\":6}, \"lead\":{\"legal\":false}}").overall())
        .isEqualTo(Overall.INELIGIBLE);
  }

  @Test
  void the_fact_that_most_open_conditions_miss_is_asked_for_first() {
    RuleBook book =
        book(
            condition("a", "leader.doctor && lead.legal"),
            condition("b", "lead.legal"),
            of(condition("p", "leader.months > 1"), ConditionKind.PAPER, Force.HARD));
    assertThat(decide(book, "{}").missing()).isEqualTo(paths("lead.legal", "leader.doctor"));
  }

  @Test
  void conditions_of_other_roles_and_directions_do_not_bind() {
    RuleBook book =
        book(
            bound(condition("member", "lead.legal"), Set.of(), Set.of("member"), Set.of()),
            bound(condition("west", "lead.legal"), Set.of("west"), Set.of(), Set.of()));
    assertThat(decide(book, "{}", "east").findings()).isEmpty();
  }

  @Test
  void the_directions_data_are_seen() {
    RuleBook book = book(condition("c", "partners.exists(p, p.country in direction.countries)"));
    String facts = "{\"partners\":{\"p\":{\"country\":\"JP\"}},\"complete\":[\"partners\"]}";
    assertThat(decide(book, facts, "east").overall()).isEqualTo(Overall.ELIGIBLE);
    assertThat(decide(book, facts, "west").overall()).isEqualTo(Overall.INELIGIBLE);
  }

  @Test
  void a_date_outside_every_period_is_an_error_that_says_so() {
    RuleBook book = book(condition("c", "leader.born >= params.bornFrom"));
    FactSheet facts = facts("{\"leader\":{\"born\":\"1961\"}}");
    assertThatThrownBy(() -> decider.decide(book, facts, ANY, LocalDate.of(2021, 1, 1)))
        .isInstanceOf(ParameterOutOfPeriod.class)
        .hasMessageContaining("bornFrom")
        .hasMessageContaining("2021-01-01");
    assertThatThrownBy(() -> decider.decide(book, facts, new Scope(List.of("north"), "lead"), DAY))
        .isInstanceOf(UnknownDirection.class);
  }

  @Test
  void the_id_names_what_was_decided_on_and_changes_with_it() {
    RuleBook book = book(condition("c", "leader.doctor"));
    String id = decider.decide(book, facts("{\"leader\":{\"doctor\":true}}"), ANY, DAY).id();
    assertThat(id)
        .isEqualTo("sha256:722095c19cef68da8d03d72484999ef912ddcb2a15fc546984a8322ab2e06953");
    assertThat(decider.decide(book, facts("{\"leader\":{\"doctor\":false}}"), ANY, DAY).id())
        .isNotEqualTo(id);
    assertThat(
            decider
                .decide(book, facts("{\"leader\":{\"doctor\":true}}"), ANY, DAY.plusDays(1))
                .id())
        .isNotEqualTo(id);
  }

  @Test
  void the_answer_is_over_the_conditions_asked_about() {
    RuleBook book =
        book(
            condition("a", "leader.doctor"),
            condition("b", "leader.months >= 6"),
            of(condition("c", "lead.legal"), ConditionKind.REQUIREMENT, Force.IN_PRINCIPLE));
    Determination made =
        decider.decide(
            book,
            facts("{\"leader\":{\"months\":2, \"doctor\":true},\"lead\":{\"legal\":false}}"),
            ANY,
            DAY);
    assertThat(Answers.of(made, new Question(ANY, Set.of(), Set.of("a")))).isEqualTo(Answer.YES);
    assertThat(Answers.of(made, new Question(ANY, Set.of(), Set.of("a", "c"))))
        .isEqualTo(Answer.CONFIRM);
    assertThat(Answers.of(made, new Question(ANY, Set.of(), Set.of("a", "b", "c"))))
        .isEqualTo(Answer.NO);
  }

  @Test
  void what_a_requirement_reads_is_told_through_definitions() {
    RuleBook book = book();
    assertThat(Reads.of(book, condition("c", "busy || lead.kind == 'agency'")))
        .containsExactly("lead.kind", "leader.ongoing", "leader.ongoing.*.ends");
  }
}
