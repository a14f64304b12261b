package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.base.FoldedText;
import org.zhinan.conversation.Answer;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;

/** What the shipped call answers when it is asked what the guideline says. */
class CallInformationTest {

  private static final Instant OPEN = Instant.parse("2020-10-20T04:00:00Z");
  private static final Instant CLOSED = Instant.parse("2021-01-10T04:00:00Z");

  private static Outcome turn(String message, Instant asOf, DialogueState state) {
    return ShippedCall.EXAMINEE
        .advisor()
        .answer(new Incoming("c1", "m1", message, asOf, Locale.CHINA, state));
  }

  private static Answer answer(String message) {
    return turn(message, OPEN, DialogueState.EMPTY).answer();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "预申报哪天截止？, 2020年11月27日16:00",
    "推荐函什么时候之前上传？, 2020年12月4日16:00",
    "2.5的正式认可文件最晚哪天提供？, 2020年12月29日",
    "2.1拟支持几个项目？, 拟支持项目数：12个",
    "韩国的几个方向一共支持多少经费？, 合计 5150 万元",
    "1.4单个项目平均多少经费？, 每项约 200 万元",
    "首轮评审需要答辩吗？, 不需要",
    "要不要寄纸质材料？, 不需要交纸质材料",
    "港澳台项目咨询电话是多少？, 010-68572160",
    "全球作物病虫害遥感监测与预报的考核指标是什么？, 国际培训 ≥ 2000 人次"
  })
  void an_answer_is_exact(String question, String words) {
    Answer answer = answer(question);

    assertThat(answer.kind()).isEqualTo("information");
    assertThat(FoldedText.fold(answer.text())).contains(FoldedText.fold(words));
    assertThat(answer.citations()).isNotEmpty();
  }

  @Test
  void every_quote_stands_in_the_source_as_received() {
    String source = FoldedText.fold(ShippedCall.EXAMINEE.pack().guideline().source());

    assertThat(answer("全球作物病虫害遥感监测与预报的考核指标是什么？").citations())
        .isNotEmpty()
        .allSatisfy(c -> assertThat(source).contains(FoldedText.fold(c.quote())));
  }

  @Test
  void a_deadline_says_what_it_means_today() {
    assertThat(answer("推荐函什么时候之前上传？").text()).contains("尚未到期");
    assertThat(turn("推荐函什么时候之前上传？", CLOSED, DialogueState.EMPTY).answer().text()).contains("已经过了");
  }

  @Test
  void two_directions_are_compared_in_a_table_with_markers() {
    String text = answer("1.3和1.4有什么区别？").text();

    assertThat(text).contains("| 领域方向 |", "医疗器械” [2]", "| 实施周期 |");
  }

  @Test
  void a_country_without_a_direction_is_told_so_with_what_may_still_fit() {
    Answer answer = answer("和法国的大学合作，有方向吗？");

    assertThat(answer.kind()).isEqualTo("out_of_scope");
    assertThat(answer.text()).contains("没有与法国单独合作的方向", "A1-2.7", "A1-3.7");
    assertThat(answer.verdict()).isNull();
  }

  @Test
  void what_a_direction_does_not_say_is_said_of_that_direction() {
    Answer answer = answer("1.2有哪些优先支持的要求？");

    assertThat(answer.kind()).isEqualTo("out_of_scope");
    assertThat(answer.text()).contains("A1-1.2", "010-68598010");
  }

  @Test
  void a_message_in_english_is_answered_in_english_with_the_chinese_clause() {
    String text = answer("Which fields does direction 3.6 support?").text();

    assertThat(text).startsWith("Fields of A1-3.6").contains("神经科学");
  }

  @Test
  void what_a_verdict_rests_on_is_quoted_when_asked_for() {
    Outcome verdict = turn("企业可以牵头1.4吗？", OPEN, DialogueState.EMPTY);
    Answer grounds = turn("原文在哪？", OPEN, verdict.state()).answer();

    assertThat(grounds.kind()).isEqualTo("information");
    assertThat(grounds.citations()).anySatisfy(c -> assertThat(c.quote()).contains("企业仅可作为项目参与单位"));
  }
}
