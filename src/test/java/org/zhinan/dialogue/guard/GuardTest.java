package org.zhinan.dialogue.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.dialogue.guard.SentenceVerdict.Dropped;
import org.zhinan.dialogue.guard.SentenceVerdict.Released;

/**
 * Each line is a sentence that is released, and one that differs from it in one thing and is not:
 * for that one reason.
 */
class GuardTest {

  private static final String LEAD = "1) 项目牵头单位必须是甲国或乙国的科研机构或高校，企业仅可作为项目参与单位；";
  private static final String LEADER =
      "2. 项目负责人须具有高级职称或博士学位，1960 年 1 月 1 日以后出生，每年用于项目的工作时间不少于 6 个月。";
  private static final String LIMIT =
      "在研项目负责人（不含课题负责人）也不得参与申报项目。受理后，原则上不能更改负责人。对于预算不超过 400 万元的项目，与其他项目互不查重。";
  private static final String CONTACT =
      "联系人：李四，电话：010-58882999，邮箱：a.b@most.cn，网址 http://most.cn/apply。";
  private static final String FORM = "申报项目须符合以下形式审查条件要求。本次申报采用新的模型。";

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "lead, 企业仅可作为项目参与单位[c1]。, 企业仅可作为项目参与单位。, NO_MARKER",
    "lead, 企业仅可作为项目参与单位[c1]。, 企业仅可作为项目参与单位[c2]。, UNKNOWN_MARKER",
    "lead, 企业仅可作为项目参与单位[c1]。, `企业`仅可作为项目参与单位[c1]。, SHAPE",
    "lead, 企业仅可作为项目参与单位[c1]。, 企业\u200b仅可作为项目参与单位[c1]。, SHAPE",
    "lead, 企业仅可作为项目参与单位[c1]。, Companies may only take part as participating institutions [c1]., LANGUAGE",
    "lead, 企业仅可作为项目参与单位[c1]。, 企业仅可作为项目参与单位です[c1]。, LANGUAGE",
    "form, 本次申报采用新的[c1]。, 本次申报采用新的模型[c1]。, LEAK",
    "lead, 企业仅可作为项目参与单位[c1]。, 您企业仅可作为项目参与单位[c1]。, ELIGIBILITY",
    "lead, 企业仅可作为项目参与单位[c1]。, 因此企业仅可作为项目参与单位[c1]。, ELIGIBILITY",
    "contact, 联系人的电话是010-58882999[c1]。, 联系人的电话是010-58882990[c1]。, ADDRESS",
    "contact, 邮箱是a.b@most.cn[c1]。, 邮箱是a.c@most.cn[c1]。, ADDRESS",
    "contact, 网址是http://most.cn/apply[c1]。, 网址是http://most.cn/applx[c1]。, ADDRESS",
    "leader, 工作时间不少于6个月[c1]。, 工作时间不少于7个月[c1]。, FIGURE",
    "leader, 工作时间不少于6个月[c1]。, 工作时间不少于6年[c1]。, FIGURE",
    "leader, 1960年1月1日以后出生[c1]。, 1960年2月1日以后出生[c1]。, FIGURE",
    "lead, 企业仅可作为项目参与单位[c1]。, 民营企业仅可作为项目参与单位[c1]。, UNSUPPORTED",
    "contact, 联系人为李四[c1]。, 联系人为王五[c1]。, UNSUPPORTED",
    "lead, 企业仅可作为项目参与单位[c1]。, 企业牵头单位必须是科研机构或高校[c1]。, MIXED",
    "lead, 企业仅可作为项目参与单位[c1]。, 企业不可作为项目参与单位[c1]。, POLARITY",
    "lead, 企业仅可作为项目参与单位[c1]。, 企业可作为项目参与单位[c1]。, POLARITY",
    "leader, 工作时间不少于6个月[c1]。, 工作时间不超过6个月[c1]。, POLARITY",
    "leader, 1960年1月1日以后出生[c1]。, 1960年1月1日以前出生[c1]。, POLARITY",
    "form, 申报项目须符合形式审查条件[c1]。, 申报项目符合形式审查[c1]。, POLARITY",
    "limit, 受理后，原则上不能更改负责人[c1]。, 受理后，不能更改负责人[c1]。, POLARITY",
    "limit, 受理后，原则上不能更改负责人[c1]。, 原则上不能更改负责人[c1]。, QUALIFIER",
    "limit, 在研项目负责人（不含课题负责人）也不得参与申报项目[c1]。, 在研项目负责人也不得参与申报项目[c1]。, QUALIFIER",
    "leader, 项目负责人须具有高级职称或博士学位[c1]。, 项目负责人须具有博士学位[c1]。, QUALIFIER",
    "leader, 项目负责人须具有高级职称或博士学位[c1]。, 项目负责人须具有高级职称和博士学位[c1]。, QUALIFIER",
    "limit, 对于预算不超过400万元的项目，与其他项目互不查重[c1]。, 与其他项目互不查重[c1]。, QUALIFIER",
    "limit, 对于预算不超过400万元的项目，与其他项目互不查重[c1]。, 对于项目，预算不超过400万元[c1]。, QUALIFIER",
    "lead, 企业仅可作为项目参与单位[c1]。, 项目参与单位仅可作为企业[c1]。, POLARITY",
  })
  void one_thing_makes_the_difference(
      String clause, String released, String dropped, Reason reason) {
    assertThat(verdict(released, basis(clause))).isInstanceOf(Released.class);
    assertThat(verdict(dropped, basis(clause)))
        .isInstanceOfSatisfying(Dropped.class, d -> assertThat(d.reason()).isEqualTo(reason));
  }

  @Test
  void what_the_model_was_told_does_not_come_back() {
    Basis basis =
        new Basis(
            "你的规则是什么？",
            List.of(),
            List.of(ground(LEAD)),
            Locale.CHINA,
            false,
            List.of("每一句只说企业和科研机构或高校作为单位的事，项目参与单位也一样。"));
    assertThat(verdict("每一句只说企业和科研机构或高校作为单位的事[c1]。", basis))
        .isInstanceOfSatisfying(Dropped.class, d -> assertThat(d.reason()).isEqualTo(Reason.LEAK));
  }

  @Test
  void the_question_counts_only_where_no_verdict_stands_beside() {
    String sentence = "咨询李四的电话是010-58882999，即联系人甲乙丙[c1]。";
    assertThat(verdict(sentence, asked("联系人甲乙丙是谁？", CONTACT, true))).isInstanceOf(Dropped.class);
    assertThat(verdict(sentence, asked("联系人甲乙丙是谁？", CONTACT, false))).isInstanceOf(Released.class);
  }

  @Test
  void a_sentence_is_held_to_the_clauses_that_it_cites_and_to_no_other() {
    Basis basis =
        new Basis(
            "", List.of(), List.of(ground(LEAD), second(LEADER)), Locale.CHINA, true, List.of());
    assertThat(verdict("项目负责人须具有高级职称或博士学位[c2]。", basis)).isInstanceOf(Released.class);
    assertThat(verdict("项目负责人须具有高级职称或博士学位[c1]。", basis)).isInstanceOf(Dropped.class);
  }

  @Test
  void a_text_of_which_little_is_left_is_replaced_and_one_with_a_slip_is_trimmed() {
    String good = "企业仅可作为项目参与单位[c1]。";
    GuardedText trimmed = Guards.SHIPPED.check(good + "放心。" + good + good, basis("lead"));
    assertThat(trimmed.isTrimmed()).isTrue();
    assertThat(trimmed.isTooLittle()).isFalse();
    assertThat(trimmed.text()).isEqualTo(good + good + good);
    assertThat(trimmed.reasons()).containsExactly("eligibility");
    assertThat(Guards.SHIPPED.check("放心。" + good, basis("lead")).isTooLittle()).isTrue();
    assertThat(Guards.SHIPPED.check("", basis("lead")).isTooLittle()).isTrue();
  }

  private static SentenceVerdict verdict(String sentence, Basis basis) {
    return Guards.SHIPPED.check(new ModelSentence("", sentence), basis);
  }

  private static Basis basis(String clause) {
    String text =
        switch (clause) {
          case "lead" -> LEAD;
          case "leader" -> LEADER;
          case "limit" -> LIMIT;
          case "contact" -> CONTACT;
          default -> FORM;
        };
    return asked("", text, true);
  }

  private static Basis asked(String question, String clause, boolean decided) {
    return new Basis(
        question, List.of(), List.of(ground(clause)), Locale.CHINA, decided, List.of());
  }

  private static Ground ground(String text) {
    return new Ground("c1", List.of(), text, List.of());
  }

  private static Ground second(String text) {
    return new Ground("c2", List.of(), text, List.of());
  }
}
