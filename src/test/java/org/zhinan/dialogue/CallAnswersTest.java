package org.zhinan.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhinan.base.TextSpan;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.VerdictView;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.PartialDate;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.ClauseId;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Packs;
import org.zhinan.rule.Decider;
import org.zhinan.understanding.Inquiry;
import org.zhinan.understanding.Inquiry.Form;
import org.zhinan.understanding.Said;
import org.zhinan.understanding.Understood;

/** The shipped call, from what a message says to the words of the answer. */
class CallAnswersTest {

  private static final Instant OPEN = Instant.parse("2020-10-20T04:00:00Z");
  private static Pack pack;
  private static Advisor advisor;

  @BeforeAll
  static void load() {
    pack = Packs.load(Optional.of(Path.of("knowledge")), Optional.empty()).getDefault();
    advisor =
        new Advisor(
            pack,
            new Decider(),
            SmallCall.search(),
            (text, background) -> Ellipsis.wordless(Form.GREETING),
            SmallCall.replies());
  }

  private static Answer answer(Said said, Form form, String... directions) {
    Inquiry inquiry =
        new Inquiry(
            form,
            List.of(directions),
            directions.length > 0,
            Optional.of("lead"),
            form == Form.TOPIC ? Set.of("age") : Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            new TextSpan(0, 2));
    Understood understood =
        new Understood("....", List.of(said), List.of(inquiry), Set.of(), false);
    Incoming incoming = new Incoming("c1", "m1", "....", OPEN, Locale.CHINA, DialogueState.EMPTY);
    Answer answer = advisor.answer(incoming, understood).answer();
    assertThat(answer.citations())
        .isNotEmpty()
        .allSatisfy(
            c ->
                assertThat(
                        pack.guideline()
                            .locate(new Citation(new ClauseId(c.clauseId()), c.quote())))
                    .isPresent());
    return answer;
  }

  private static Said told(String path, FactValue value, Said.About about) {
    return new Said.Value(FactPath.of(path), value, new TextSpan(0, 2), about);
  }

  private static VerdictView verdict(Answer answer) {
    return Objects.requireNonNull(answer.verdict());
  }

  @Test
  void a_company_may_not_lead_1_4_and_the_answer_quotes_the_clause() {
    Answer answer =
        answer(
            told("lead.type", new CodeValue("enterprise"), Said.About.SUPPOSED),
            Form.KIND_IN_ROLE,
            "A1-1.4");

    assertThat(verdict(answer).answer()).isEqualTo("no");
    assertThat(verdict(answer).overall()).isEqualTo("ineligible");
    assertThat(answer.text()).startsWith("不可以。").contains("企业仅可作为项目参与单位").contains("[1]");
  }

  @Test
  void a_company_may_lead_1_3_and_what_is_open_is_listed() {
    Answer answer =
        answer(
            told("lead.type", new CodeValue("enterprise"), Said.About.SUPPOSED),
            Form.KIND_IN_ROLE,
            "A1-1.3");

    assertThat(verdict(answer).answer()).isEqualTo("yes");
    assertThat(verdict(answer).overall()).isEqualTo("undetermined");
    assertThat(answer.text()).startsWith("可以。").contains("还需要了解");
  }

  @Test
  void a_leader_born_in_1958_may_not_lead() {
    Answer answer =
        answer(told("leader.birthDate", PartialDate.year(1958), Said.About.SUPPOSED), Form.ROLE);

    assertThat(verdict(answer).answer()).isEqualTo("no");
    assertThat(answer.text()).contains("1958年").contains("1960 年 1 月 1 日以后出生");
  }

  @Test
  void a_leader_born_in_1961_meets_the_age() {
    Answer answer =
        answer(told("leader.birthDate", PartialDate.year(1961), Said.About.OWN), Form.TOPIC);

    assertThat(verdict(answer).answer()).isEqualTo("yes");
    assertThat(verdict(answer).overall()).isEqualTo("undetermined");
  }

  @Test
  void a_company_sees_1_3_above_1_4_which_it_may_not_lead() {
    Answer answer =
        answer(
            told("lead.type", new CodeValue("enterprise"), Said.About.OWN),
            Form.MATCHING,
            "A1-1.3",
            "A1-1.4");

    assertThat(answer.matches())
        .extracting(Answer.MatchView::direction, Answer.MatchView::overall)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("A1-1.3", "undetermined"),
            org.assertj.core.groups.Tuple.tuple("A1-1.4", "ineligible"));
  }
}
