package org.zhinan.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhinan.dialogue.Told.asks;
import static org.zhinan.dialogue.Told.message;
import static org.zhinan.dialogue.Told.other;
import static org.zhinan.dialogue.Told.own;
import static org.zhinan.dialogue.Told.path;
import static org.zhinan.dialogue.Told.supposed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhinan.base.TextSpan;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.Answer.CitationView;
import org.zhinan.conversation.Answer.MatchView;
import org.zhinan.conversation.VerdictView;
import org.zhinan.conversation.VerdictView.ConditionView;
import org.zhinan.fact.FactSheet;
import org.zhinan.pack.Replies;
import org.zhinan.rule.Decider;
import org.zhinan.understanding.Inquiry;
import org.zhinan.understanding.Inquiry.Form;
import org.zhinan.understanding.Understood;

class AdvisorTest {

  private static final Instant OPEN = Instant.parse("2020-10-20T04:00:00Z");
  private static final Instant TODAY = Instant.parse("2026-11-24T04:00:00Z");

  private final Advisor advisor =
      new Advisor(
          SmallCall.pack(),
          new Decider(),
          SmallCall.search(),
          (text, background) -> message(List.of(), asks(Form.GREETING)),
          SmallCall.replies(),
          SmallCall.information());

  private Outcome turn(DialogueState state, Instant asOf, Understood understood) {
    return advisor.answer(
        new Incoming("c1", "m1", "four", asOf, Locale.ENGLISH, state), understood);
  }

  private Outcome first(Understood understood) {
    return turn(DialogueState.EMPTY, OPEN, understood);
  }

  private static VerdictView verdict(Outcome outcome) {
    return Objects.requireNonNull(outcome.answer().verdict());
  }

  private static List<String> about(Outcome outcome) {
    return verdict(outcome).question().conditionIds();
  }

  private static Inquiry role(String... directions) {
    return asks(Form.ROLE, List.of(directions), Set.of());
  }

  @Test
  void a_topic_is_answered_over_its_conditions_and_says_what_is_open_overall() {
    Outcome outcome =
        first(
            message(
                List.of(own("leader.birthDate", "1961")),
                asks(Form.TOPIC, List.of(), Set.of("age"))));

    assertThat(about(outcome)).containsExactly("leader.age");
    assertThat(verdict(outcome).answer()).isEqualTo("yes");
    assertThat(verdict(outcome).overall()).isEqualTo("undetermined");
    assertThat(outcome.answer().text())
        .isEqualTo(
            """
            Yes. What was asked about is met and bars nothing.

            - Met: birthDate of leader: 1961; must of leader.age (original: “The leader must be born on or after 1960-01-01”) [1].

            Still open overall: title, doctor (yes or no) of leader, type of lead.

            Papers and commitments to be seen to when applying: 1; see the list of conditions.

            Please tell me: What is the title of leader?

            The window is open and closes at 2020-11-27 16:00 [2].

            Advice only; the issuer's text prevails.""");
    assertThat(outcome.answer().citations())
        .extracting(CitationView::marker, CitationView::clauseId, CitationView::href)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "n.1", "/guideline/small#n.1"),
            org.assertj.core.groups.Tuple.tuple(2, "n.4", "/guideline/small#n.4"));
  }

  @Test
  void a_kind_in_a_role_is_answered_over_the_type_conditions_general_and_of_the_direction() {
    Outcome outcome =
        first(
            message(
                List.of(supposed("lead.type", "enterprise")),
                asks(Form.KIND_IN_ROLE, List.of("X1-1.4"), Set.of())));

    assertThat(about(outcome)).containsExactly("lead.kind", "x1.1-4.lead");
    assertThat(verdict(outcome).answer()).isEqualTo("no");
    assertThat(verdict(outcome).overall()).isEqualTo("ineligible");
    assertThat(outcome.answer().text())
        .startsWith("No. A condition is not met for X1-1.4 Cooperation with J.")
        .contains("(original: “Companies do not lead”) [1].")
        .contains("remedy of x1.1-4.lead [1].");
    assertThat(outcome.state().own().values()).isEmpty();
  }

  @Test
  void a_plan_is_answered_over_the_conditions_it_touches() {
    Outcome outcome =
        first(
            message(
                List.of(own("project.years", "3")), asks(Form.PLAN, List.of("X1-2.2"), Set.of())));

    assertThat(about(outcome)).containsExactly("x1.2-2.term");
    assertThat(verdict(outcome).answer()).isEqualTo("confirm");
    assertThat(verdict(outcome).overall()).isEqualTo("undetermined");
  }

  @Test
  void a_role_is_answered_over_all_its_requirements_and_asks_for_what_is_missing() {
    Outcome outcome = first(message(List.of(own("leader.birthDate", "1961")), role()));

    assertThat(about(outcome)).containsExactly("lead.kind", "leader.age", "leader.title");
    assertThat(verdict(outcome).answer()).isEqualTo("depends");
    assertThat(outcome.state().open()).hasSize(1);
    assertThat(outcome.answer().text()).startsWith("That depends.");
  }

  @Test
  void what_was_asked_about_comes_first_with_the_fact_and_what_is_required() {
    Outcome outcome =
        first(
            message(
                List.of(own("lead.type", "hospital")),
                asks(Form.TOPIC, List.of(), Set.of("lead-type"))));

    ConditionView first = verdict(outcome).conditions().get(0);
    assertThat(first.id()).isEqualTo("lead.kind");
    assertThat(first.asked()).isTrue();
    assertThat(first.explanation()).isEqualTo("type of lead: hospital; must of lead.kind.");
    assertThat(first.facts()).containsExactly("lead.type");
    assertThat(verdict(outcome).conditions())
        .extracting(ConditionView::asked)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void an_ellipsis_asks_the_last_question_of_another_direction() {
    Outcome before =
        first(
            message(
                List.of(supposed("lead.type", "enterprise")),
                asks(Form.KIND_IN_ROLE, List.of("X1-1.4"), Set.of())));

    Outcome now =
        turn(
            before.state(),
            OPEN,
            message(List.of(), asks(Form.CONTINUE, List.of("X1-2.2"), Set.of())));

    assertThat(about(now)).containsExactly("lead.kind");
    assertThat(verdict(now).answer()).isEqualTo("yes");
    assertThat(verdict(now).directions()).containsExactly("X1-2.2");
  }

  @Test
  void facts_after_a_question_answer_it_again_with_what_they_touch() {
    Outcome before =
        first(
            message(
                List.of(own("leader.birthDate", "1961")),
                asks(Form.TOPIC, List.of(), Set.of("age"))));

    Outcome now =
        turn(
            before.state(),
            OPEN,
            message(List.of(own("leader.title", "senior")), asks(Form.CONTINUE)));

    assertThat(about(now)).containsExactly("leader.age", "leader.title");
    assertThat(verdict(now).answer()).isEqualTo("yes");
  }

  @Test
  void facts_with_no_question_before_them_ask_which_directions_fit() {
    Outcome outcome = first(message(List.of(own("lead.type", "enterprise")), asks(Form.CONTINUE)));

    assertThat(outcome.answer().kind()).isEqualTo("matching");
    assertThat(outcome.answer().matches())
        .containsExactly(
            new MatchView("X1-2.2", "Cooperation with K", "undetermined", List.of(), 3),
            new MatchView("X1-1.4", "Cooperation with J", "ineligible", List.of("x1.1-4.lead"), 2));
    assertThat(verdict(outcome).directions()).containsExactly("X1-2.2");
  }

  @Test
  void why_gives_the_last_verdict_again_and_asks_back_when_there_is_none() {
    Outcome before = first(message(List.of(own("leader.birthDate", "1958")), role()));

    Outcome why = turn(before.state(), OPEN, message(List.of(), asks(Form.WHY)));

    assertThat(verdict(why)).isEqualTo(verdict(before));
    assertThat(first(message(List.of(), asks(Form.WHY))).answer().kind())
        .isEqualTo("clarification");
  }

  @Test
  void directions_that_differ_are_set_side_by_side() {
    Outcome outcome =
        first(
            message(
                List.of(own("lead.type", "enterprise")),
                asks(Form.TOPIC, List.of("X1-1.4", "X1-2.2"), Set.of("lead-type"))));

    assertThat(verdict(outcome).answer()).isEqualTo("depends");
    assertThat(outcome.answer().text())
        .contains("- X1-1.4 Cooperation with J: no")
        .contains("- X1-2.2 Cooperation with K: yes");
    assertThat(outcome.answer().matches())
        .extracting(MatchView::direction)
        .containsExactly("X1-2.2", "X1-1.4");
  }

  @Test
  void a_violated_condition_that_was_not_asked_about_is_told_beside_a_yes() {
    Outcome outcome =
        first(
            message(
                List.of(own("leader.birthDate", "1958"), own("leader.title", "senior")),
                asks(Form.TOPIC, List.of(), Set.of("title"))));

    assertThat(verdict(outcome).answer()).isEqualTo("yes");
    assertThat(outcome.answer().text())
        .startsWith("Yes.")
        .contains("Not asked about, but not met")
        .contains("must of leader.age");
  }

  @Test
  void the_window_is_told_beside_the_verdict() {
    Understood asked = message(List.of(own("leader.birthDate", "1958")), role());

    Outcome today = turn(DialogueState.EMPTY, TODAY, asked);

    assertThat(verdict(today).window().state()).isEqualTo("closed");
    assertThat(today.answer().text()).contains("applications closed at 2020-11-27 16:00");
    assertThat(verdict(first(asked)).answer()).isEqualTo(verdict(today).answer());
  }

  @Test
  void a_changed_fact_is_told() {
    Outcome before = first(message(List.of(own("leader.birthDate", "1958")), role()));

    Outcome now =
        turn(
            before.state(),
            OPEN,
            message(List.of(own("leader.birthDate", "1968")), asks(Form.CONTINUE)));

    assertThat(now.answer().text())
        .contains("Corrected: birthDate of leader is now “1968”, no longer “1958”.");
    assertThat(verdict(before).answer()).isEqualTo("no");
    assertThat(verdict(now).answer()).isEqualTo("depends");
  }

  @Test
  void another_person_leaves_what_is_known_of_the_speaker() {
    Outcome before = first(message(List.of(own("leader.birthDate", "1970")), role()));

    Outcome now =
        turn(before.state(), OPEN, message(List.of(other("leader.birthDate", "1958")), role()));
    Outcome mine = turn(now.state(), OPEN, message(List.of(), role()));

    assertThat(verdict(now).answer()).isEqualTo("no");
    assertThat(now.answer().text()).contains("the other person's case");
    assertThat(verdict(mine).answer()).isEqualTo("depends");
  }

  @Test
  void a_message_that_contradicts_itself_is_asked_about_and_decides_nothing() {
    Understood understood =
        new Understood(
            "four",
            List.of(own("leader.birthDate", "1958")),
            List.of(role()),
            Set.of(path("leader.birthDate")),
            false);

    Answer answer = first(understood).answer();

    assertThat(answer.kind()).isEqualTo("clarification");
    assertThat(answer.verdict()).isNull();
    assertThat(answer.text()).contains("birthDate of leader");
  }

  @Test
  void a_plan_of_which_nothing_is_said_is_asked_about() {
    assertThat(first(message(List.of(), asks(Form.PLAN))).answer().kind())
        .isEqualTo("clarification");
  }

  @Test
  void a_country_without_a_direction_gets_no_verdict() {
    Inquiry inquiry =
        new Inquiry(
            Form.ROLE,
            List.of(),
            false,
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of("FR"),
            Set.of(),
            new TextSpan(0, 4));

    Answer answer = first(message(List.of(), inquiry)).answer();

    assertThat(answer.kind()).isEqualTo("out_of_scope");
    assertThat(answer.verdict()).isNull();
    assertThat(answer.text()).contains("no direction of its own for FR").contains("555-0100");
  }

  @Test
  void information_is_quoted_from_the_paragraph_of_the_direction() {
    Inquiry inquiry =
        new Inquiry(
            Form.INFORMATION,
            List.of("X1-1.4"),
            true,
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of("funds"),
            new TextSpan(0, 4));

    Answer answer = first(message(List.of(), inquiry)).answer();

    assertThat(answer.kind()).isEqualTo("information");
    assertThat(answer.citations().get(0).quote()).isEqualTo("Funds: 2000 in all.");
    assertThat(answer.text()).contains("“Funds: 2000 in all” [1].");
  }

  @Test
  void what_the_guideline_does_not_speak_of_is_not_made_up() {
    Answer answer = first(message(List.of(), asks(Form.INFORMATION))).answer();

    assertThat(answer.kind()).isEqualTo("out_of_scope");
    assertThat(answer.text()).contains("555-0100");
    assertThat(answer.citations()).isEmpty();
  }

  @Test
  void several_questions_are_several_parts_and_the_first_leads() {
    Outcome outcome =
        first(
            message(
                List.of(own("leader.birthDate", "1958"), own("leader.title", "senior")),
                asks(Form.TOPIC, List.of(), Set.of("age")),
                asks(Form.TOPIC, List.of(), Set.of("title"))));

    assertThat(outcome.answer().parts()).hasSize(2);
    assertThat(outcome.answer().text()).isEqualTo(outcome.answer().parts().get(0).text());
    assertThat(verdict(outcome).answer()).isEqualTo("no");
    assertThat(outcome.determinations()).hasSize(2);
  }

  @Test
  void starting_again_forgets_everything() {
    Outcome before = first(message(List.of(own("leader.birthDate", "1958")), role()));

    Outcome now = turn(before.state(), OPEN, message(List.of(), asks(Form.RESTART)));

    assertThat(now.state()).isEqualTo(DialogueState.EMPTY);
  }

  @Test
  void every_answer_repeats_the_facts_as_they_were_understood() {
    Outcome outcome = first(message(List.of(own("leader.birthDate", "1961-03")), role()));

    assertThat(outcome.answer().facts())
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.fact()).isEqualTo("leader.birthDate");
              assertThat(fact.value()).isEqualTo("1961-03");
              assertThat(fact.span()).containsExactly(0, 2);
              assertThat(fact.display()).isEqualTo("1961-3");
            });
  }

  @Test
  void a_form_answers_the_last_question_again_and_is_named_as_the_source() {
    Outcome before = first(message(List.of(own("leader.birthDate", "1958")), role()));
    FactSheet corrected =
        before.state().own().with(path("leader.birthDate"), Told.value("leader.birthDate", "1968"));

    Outcome now =
        advisor.correct(
            new Incoming("c1", "m2", "", OPEN, Locale.ENGLISH, before.state()), corrected);

    assertThat(about(now)).isEqualTo(about(before));
    assertThat(verdict(now).answer()).isEqualTo("depends");
    assertThat(now.answer().facts())
        .extracting(Answer.FactView::source, Answer.FactView::messageId)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("form", "m2"));
  }

  @Test
  void replies_that_lack_a_text_are_refused_at_the_start() {
    assertThatThrownBy(
            () ->
                new Advisor(
                    SmallCall.pack(),
                    new Decider(),
                    SmallCall.search(),
                    (text, background) -> message(List.of(), asks(Form.GREETING)),
                    new Replies(Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("answer.yes");
  }
}
