package org.zhinan.secondcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.Answer.FactView;
import org.zhinan.conversation.VerdictView;
import org.zhinan.conversation.VerdictView.ConditionView;
import org.zhinan.conversation.VerdictView.MissingView;
import org.zhinan.dialogue.Advisor;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;
import org.zhinan.pack.Wording;
import org.zhinan.retrieval.lucene.LuceneClauseSearch;
import org.zhinan.rule.Decider;
import org.zhinan.understanding.GrammarReader;

@DisplayName("Asked in English, the childcare call")
class ChildcareTalkTest {

  private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");

  private final Wording wording = Wording.load(Childcare.source(), Childcare.PACK);
  private final Advisor advisor =
      new Advisor(
          Childcare.PACK,
          new Decider(),
          LuceneClauseSearch.over(Childcare.PACK.guideline(), wording.synonyms()),
          new GrammarReader(wording.grammar(), Childcare.PACK.facts(), "claim"),
          wording.replies(),
          wording.information());

  private Outcome turn(DialogueState state, String message) {
    return advisor.answer(new Incoming("c", "m", message, JUNE, Locale.ENGLISH, state));
  }

  private Answer ask(String... messages) {
    DialogueState state = DialogueState.EMPTY;
    Outcome outcome = turn(state, messages[0]);
    for (String message : List.of(messages).subList(1, messages.length)) {
      state = outcome.state();
      outcome = turn(state, message);
    }
    return outcome.answer();
  }

  @Test
  void says_yes_with_the_sentence_that_decides() {
    assertThat(ask("We have lived here since 2024-02-01. Is our residence all right?").text())
        .startsWith("Yes. ")
        .contains(
            "- Met: date of moving here of the household: 2024-2-1; must be before 1 March 2025"
                + " (original: “must have lived in Harbour County since before 1 March 2025”) [1].");
  }

  @Test
  void asks_the_issuer_about_the_day_that_the_text_leaves_open() {
    Answer answer = ask("We have lived here since 2025-03-01. Is our residence all right?");
    assertThat(verdict(answer).answer()).isEqualTo("confirm");
    assertThat(answer.text())
        .contains("sk the issuer: Does since before 1 March 2025 include that day?");
  }

  @Test
  void takes_the_limit_of_the_kind_of_care_that_is_named() {
    assertThat(verdict(ask("The nanny takes 9 euros an hour. Is the fee allowed?")).conditions())
        .filteredOn(ConditionView::asked)
        .extracting(ConditionView::id, ConditionView::status)
        .contains(tuple("fees.hour", "satisfied"));
    assertThat(ask("The childminder takes 5.50 euros an hour, can we claim?").text())
        .startsWith("No. ")
        .contains("fee per hour of the care: 5.5 euros, kind of care of the care: childminder");
  }

  @Test
  void hears_what_is_denied() {
    assertThat(ask("We receive the home-care grant. Are we entitled?").facts())
        .extracting(FactView::fact, FactView::value)
        .containsExactly(tuple("household.homeCareGrant", true));
    assertThat(ask("We do not receive the home-care grant. Are we entitled?").facts())
        .extracting(FactView::fact, FactView::value)
        .containsExactly(tuple("household.homeCareGrant", false));
  }

  @Test
  void asks_for_the_facts_of_the_household_and_takes_the_answers() {
    Answer first = ask("Can we claim?");
    assertThat(verdict(first).overall()).isEqualTo("undetermined");
    assertThat(first.text()).contains("Please tell me: ");
    assertThat(verdict(first).missing())
        .extracting(MissingView::question)
        .contains("Who lives in the household (dates of birth)?", "What is the fee per hour?");
    Answer next = ask("Can we claim?", "Our income is 30,000 euros.", "We earn 31,000 euros.");
    assertThat(next.facts())
        .extracting(FactView::fact, FactView::display)
        .containsExactly(tuple("household.income", "31000 euros"));
    assertThat(next.kind()).isEqualTo("eligibility");
  }

  @Test
  void knows_its_own_window_and_hotline() {
    assertThat(ask("Until when can we apply?").text())
        .contains("Applications are taken in from 1 May 2026 to 30 November 2026");
    assertThat(ask("hello").text())
        .isEqualTo(
            "Hello. I can check eligibility under “Childcare Allowance 2026”: tell me about your"
                + " case. The hotline: Family office 555-0170.");
  }

  @Test
  void never_speaks_another_language_or_of_another_call() {
    for (String message :
        List.of(
            "Can we claim?",
            "The nanny takes 10 euros an hour. Is the fee allowed?",
            "Until when can we apply?",
            "What is this?",
            "Why?",
            "hello")) {
      assertThat(ask(message).text())
          .doesNotContainPattern("\\p{IsHan}|yuan|Beijing|project|institution|direction");
    }
  }

  private static VerdictView verdict(Answer answer) {
    return Objects.requireNonNull(answer.verdict());
  }
}
