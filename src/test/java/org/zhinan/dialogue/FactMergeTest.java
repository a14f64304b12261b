package org.zhinan.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhinan.dialogue.Told.asks;
import static org.zhinan.dialogue.Told.message;
import static org.zhinan.dialogue.Told.other;
import static org.zhinan.dialogue.Told.own;
import static org.zhinan.dialogue.Told.path;
import static org.zhinan.dialogue.Told.supposed;
import static org.zhinan.dialogue.Told.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactSheet;
import org.zhinan.understanding.Inquiry.Form;
import org.zhinan.understanding.Said;
import org.zhinan.understanding.Understood;

class FactMergeTest {

  private final FactMerge merge = new FactMerge(Told.FACTS);

  private Merged turn(DialogueState before, Form form, Said... said) {
    return merge.merge(before, message(List.of(said), asks(form)), "m1");
  }

  @Test
  void what_is_told_stays_with_the_words_it_rests_on() {
    DialogueState state =
        turn(DialogueState.EMPTY, Form.ROLE, own("leader.birthDate", "1961")).state();

    assertThat(state.facts().find(path("leader.birthDate")))
        .contains(value("leader.birthDate", "1961"));
    assertThat(state.evidence().get(path("leader.birthDate")))
        .isEqualTo(new Evidence("message", "m1", Optional.of(new TextSpan(0, 2))));
  }

  @Test
  void the_newest_statement_wins_and_is_reported_as_a_change() {
    DialogueState before =
        turn(DialogueState.EMPTY, Form.ROLE, own("lead.type", "enterprise")).state();

    Merged now = turn(before, Form.CONTINUE, own("lead.type", "university"));

    assertThat(now.state().facts().find(path("lead.type")))
        .contains(value("lead.type", "university"));
    assertThat(now.changes())
        .containsExactly(
            new Change(
                path("lead.type"),
                value("lead.type", "enterprise"),
                value("lead.type", "university")));
  }

  @Test
  void saying_it_more_exactly_is_no_change() {
    DialogueState before =
        turn(
                DialogueState.EMPTY,
                Form.ROLE,
                own("leader.birthDate", "1961"),
                own("lead.type", "public"))
            .state();

    Merged now =
        turn(
            before,
            Form.CONTINUE,
            own("leader.birthDate", "1961-03"),
            own("lead.type", "university"));

    assertThat(now.changes()).isEmpty();
    assertThat(now.state().facts().find(path("lead.type")))
        .contains(value("lead.type", "university"));
  }

  @Test
  void a_supposition_lasts_for_the_ellipses_after_it_and_is_never_told() {
    DialogueState told =
        turn(DialogueState.EMPTY, Form.ROLE, own("lead.type", "enterprise")).state();
    DialogueState supposing = turn(told, Form.ROLE, supposed("lead.type", "institute")).state();
    DialogueState ellipsis = turn(supposing, Form.CONTINUE).state();
    DialogueState later = turn(ellipsis, Form.ROLE).state();

    assertThat(supposing.facts().find(path("lead.type"))).contains(value("lead.type", "institute"));
    assertThat(ellipsis.facts()).isEqualTo(supposing.facts());
    assertThat(later.facts().find(path("lead.type"))).contains(value("lead.type", "enterprise"));
  }

  @Test
  void another_person_is_decided_on_without_what_is_known_of_the_speakers_own() {
    DialogueState told =
        turn(
                DialogueState.EMPTY,
                Form.ROLE,
                own("leader.title", "senior"),
                own("lead.type", "university"))
            .state();

    DialogueState state = turn(told, Form.ROLE, other("leader.birthDate", "1958")).state();

    assertThat(state.facts().find(path("leader.title"))).isEmpty();
    assertThat(state.facts().find(path("lead.type"))).isPresent();
    assertThat(state.own()).isEqualTo(told.own());
  }

  @Test
  void the_answer_to_a_question_about_another_person_is_about_them() {
    DialogueState about =
        turn(DialogueState.EMPTY, Form.ROLE, other("leader.birthDate", "1970")).state();
    DialogueState asked =
        new DialogueState(
            about.own(),
            about.overlay(),
            about.evidence(),
            about.last(),
            List.of(path("leader.title")));

    DialogueState state = turn(asked, Form.CONTINUE, own("leader.title", "senior")).state();

    assertThat(state.own()).isEqualTo(FactSheet.EMPTY);
    assertThat(state.facts().find(path("leader.title"))).isPresent();
    assertThat(state.facts().find(path("leader.birthDate"))).isPresent();
  }

  @Test
  void what_a_message_contradicts_itself_on_is_not_taken() {
    Understood understood =
        new Understood(
            "four",
            List.of(own("leader.birthDate", "1958"), own("lead.type", "university")),
            List.of(asks(Form.ROLE)),
            Set.of(path("leader.birthDate")),
            false);

    FactSheet facts = merge.merge(DialogueState.EMPTY, understood, "m1").state().facts();

    assertThat(facts.values().keySet()).containsExactly(path("lead.type"));
  }

  @Test
  void a_fact_of_a_list_member_names_the_member() {
    FactSheet facts =
        turn(DialogueState.EMPTY, Form.ROLE, own("partners.p1.country", "JP")).state().facts();

    assertThat(facts.listKeys(path("partners"))).containsExactly("p1");
    assertThat(facts.isComplete(path("partners"))).isFalse();
  }

  @Test
  void a_correction_that_there_are_none_forgets_those_named_before() {
    DialogueState before =
        turn(DialogueState.EMPTY, Form.ROLE, own("partners.p1.country", "JP")).state();
    Said none = new Said.Complete(path("partners"), new TextSpan(0, 4), Said.About.OWN);
    Understood understood =
        new Understood("four", List.of(none), List.of(asks(Form.CONTINUE)), Set.of(), true);

    DialogueState state = merge.merge(before, understood, "m2").state();

    assertThat(state.facts().listKeys(path("partners"))).isEmpty();
    assertThat(state.facts().isComplete(path("partners"))).isTrue();
    assertThat(state.evidence()).containsOnlyKeys(path("partners"));
  }

  @Test
  void what_is_asked_and_not_known_is_remembered_as_such() {
    Said notKnown = new Said.NotKnown(path("leader.title"), new TextSpan(0, 3), Said.About.OWN);

    FactSheet facts = turn(DialogueState.EMPTY, Form.CONTINUE, notKnown).state().facts();

    assertThat(facts.isAskedUnknown(path("leader.title"))).isTrue();
  }
}
