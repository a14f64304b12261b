package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.VerdictView;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;

@DisplayName("A list that nobody said to be whole")
class AssumedListsTest {

  private static final Instant OPEN = Instant.parse("2020-10-20T04:00:00Z");
  private static final String NOTE = "没有提到还有其他项目负责人的在研项目，按没有其他的判断";

  private static Outcome turn(DialogueState state, String message) {
    return ShippedCall.EXAMINEE
        .advisor()
        .answer(new Incoming("c", "m", message, OPEN, Locale.CHINA, state));
  }

  private static List<String> assumptions(Answer answer) {
    VerdictView verdict = Objects.requireNonNull(answer.verdict());
    return verdict.assumptions();
  }

  @Test
  void is_told_as_an_assumption_where_the_answer_rests_on_it() {
    Answer answer =
        turn(DialogueState.EMPTY, "我主持一项国家重点研发计划重点专项，2021年5月结题，限项方面还能牵头报1.4吗？").answer();

    assertThat(assumptions(answer)).anySatisfy(a -> assertThat(a).startsWith(NOTE));
    assertThat(answer.text()).contains(NOTE);
  }

  @Test
  void is_no_assumption_once_it_is_said() {
    Answer answer =
        turn(DialogueState.EMPTY, "我主持一项国家重点研发计划重点专项，2021年5月结题，没有其他在研项目，限项方面还能牵头报1.4吗？").answer();

    assertThat(assumptions(answer)).noneSatisfy(a -> assertThat(a).startsWith(NOTE));
    assertThat(answer.text()).doesNotContain(NOTE);
  }

  @Test
  void stays_said_when_it_is_assumed_later() {
    Outcome said = turn(DialogueState.EMPTY, "我没有其他在研项目。限项方面能牵头1.4吗？");
    Answer answer = turn(said.state(), "我主持一项国家重点研发计划重点专项，2021年5月结题，限项方面还能牵头报1.4吗？").answer();

    assertThat(assumptions(answer)).noneSatisfy(a -> assertThat(a).startsWith(NOTE));
  }
}
