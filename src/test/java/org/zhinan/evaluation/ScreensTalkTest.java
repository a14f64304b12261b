package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.conversation.VerdictView;
import org.zhinan.conversation.VerdictView.NextQuestionView;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;

/** The shipped call, talked to until it asks for several screens at once. */
@DisplayName("Asked whether none of several things is so, an answer")
class ScreensTalkTest {

  private static final Instant OPEN = Instant.parse("2020-10-20T04:00:00Z");
  private static final int PATIENCE = 40;
  private static final Outcome ASKED = untilAsked();

  private static Outcome turn(DialogueState state, String message) {
    return ShippedCall.EXAMINEE
        .advisor()
        .answer(new Incoming("c", "m", message, OPEN, Locale.CHINA, state));
  }

  private static Optional<NextQuestionView> next(Outcome outcome) {
    return Optional.ofNullable(outcome.answer().verdict()).map(VerdictView::nextQuestion);
  }

  /** Answers "not known" until the leader's screens are asked for as a group. */
  private static Outcome untilAsked() {
    Outcome outcome = turn(DialogueState.EMPTY, "我能当项目负责人吗？");
    for (int i = 0; i < PATIENCE; i++) {
      NextQuestionView next = next(outcome).orElseThrow(() -> new AssertionError("no group"));
      if (next.facts().size() > 1) {
        return outcome;
      }
      outcome = turn(outcome.state(), "不清楚");
    }
    throw new AssertionError("no group is asked for");
  }

  private static List<FactPath> group() {
    return ASKED.state().open();
  }

  private static FactSheet told(String answer) {
    return turn(ASKED.state(), answer).state().own();
  }

  private static Optional<FactValue> yesOrNo(FactPath path, FactSheet sheet) {
    return path.last().equals("left")
        ? Optional.of(new BoolValue(!sheet.isComplete(path)))
        : sheet.find(path);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "都没有",
        "没有",
        "以上都没有",
        "这些情况我都没有",
        "以上情形均不存在",
        "都不是",
        "是的，都没有",
        "是的",
        "对",
        "没错",
        "无"
      })
  void of_none_says_no_to_each(String answer) {
    FactSheet sheet = told(answer);
    assertThat(group()).hasSizeGreaterThan(4);
    assertThat(group())
        .allSatisfy(p -> assertThat(yesOrNo(p, sheet)).contains(new BoolValue(false)));
    assertThat(next(turn(ASKED.state(), answer)).map(NextQuestionView::facts).orElse(List.of()))
        .doesNotContainAnyElementsOf(group().stream().map(FactPath::toString).toList());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"第二项有，其他没有", "除了第二项，其他都没有", "第二项是的，其余都不是", "其他都没有，只有第2项", "第2个有；别的没有"})
  void that_names_one_says_yes_to_it_and_no_to_the_others(String answer) {
    FactSheet sheet = told(answer);
    FactPath second = group().get(1);
    assertThat(sheet.find(second)).contains(new BoolValue(true));
    assertThat(group())
        .filteredOn(p -> !p.equals(second))
        .allSatisfy(p -> assertThat(yesOrNo(p, sheet)).contains(new BoolValue(false)));
  }

  @Test
  void that_names_one_in_words_leaves_the_others_as_the_rest_is_told() {
    FactSheet sheet = told("我是特邀咨评委委员，其他都没有");
    FactPath named = FactPath.of("leader.consultant");
    assertThat(group()).contains(named);
    assertThat(sheet.find(named)).contains(new BoolValue(true));
    assertThat(group())
        .filteredOn(p -> !p.equals(named))
        .allSatisfy(p -> assertThat(yesOrNo(p, sheet)).contains(new BoolValue(false)));
  }

  @Test
  void of_not_knowing_one_leaves_that_alone_open_and_is_not_asked_again() {
    Outcome outcome = turn(ASKED.state(), "第三项不清楚，其他都没有");
    FactPath third = group().get(2);
    assertThat(outcome.state().own().isAskedUnknown(third)).isTrue();
    assertThat(outcome.state().own().find(third)).isEmpty();
    assertThat(outcome.state().own().find(group().get(0))).contains(new BoolValue(false));
    assertThat(next(outcome).map(NextQuestionView::facts).orElse(List.of()))
        .doesNotContain(third.toString());
  }

  @Test
  void of_not_knowing_any_is_not_asked_again() {
    Outcome outcome = turn(ASKED.state(), "不清楚");
    assertThat(group()).allMatch(outcome.state().own()::isAskedUnknown);
    assertThat(next(outcome).map(NextQuestionView::facts).orElse(List.of()))
        .doesNotContainAnyElementsOf(group().stream().map(FactPath::toString).toList());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"有", "有的", "都有吗", "第九十项有"})
  void that_does_not_say_which_says_nothing(String answer) {
    FactSheet sheet = told(answer);
    assertThat(group()).noneMatch(p -> sheet.find(p).isPresent() || sheet.isComplete(p));
  }

  @Test
  void of_one_alone_leaves_the_others_to_be_asked_for() {
    Outcome outcome = turn(ASKED.state(), "第一项没有");
    assertThat(outcome.state().own().find(group().get(0))).contains(new BoolValue(false));
    assertThat(outcome.state().open())
        .containsExactlyElementsOf(group().subList(1, group().size()));
  }

  @Test
  void a_bare_no_to_a_question_with_other_answers_is_what_the_call_says_it_means() {
    assertThat(bare("leader.employment")).contains(new CodeValue("none"));
    assertThat(bare("leader.title")).contains(new CodeValue("none"));
    assertThat(bare("leader.degree")).contains(new CodeValue("not-doctor"));
    assertThat(bare("leader.memberships")).contains(NumberRange.of(0));
    assertThat(bare("project.recommenders")).isEmpty();
    assertThat(bare("lead.type")).isEmpty();
  }

  /** "没有", where this fact alone was asked for. */
  private static Optional<FactValue> bare(String path) {
    FactPath asked = FactPath.of(path);
    DialogueState before = ASKED.state();
    DialogueState state =
        new DialogueState(
            FactSheet.EMPTY, Optional.empty(), before.evidence(), before.last(), List.of(asked));
    return turn(state, "没有").state().own().find(asked);
  }
}
