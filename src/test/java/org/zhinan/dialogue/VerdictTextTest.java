package org.zhinan.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhinan.conversation.VerdictView;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Packs;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Question;
import org.zhinan.rule.Scope;

/** The words of a verdict of the shipped call, from facts and a question. */
class VerdictTextTest {

  private static final Pack PACK =
      Packs.load(Optional.of(Path.of("knowledge")), Optional.empty()).getDefault();
  private static final Instant OPEN = Instant.parse("2020-10-20T04:00:00Z");
  private static final String EXEMPT =
      """
      {"leader": {"ongoing": {"o1": {"programme": "nkp", "role": "project-leader",
        "endsOn": "2022-12-31"}}}, "project": {"budget": 300}, "complete": ["leader.ongoing"]}
      """;

  private final Draft draft = new Draft(PACK, new Words(SmallCall.replies(), Locale.CHINA));

  private String text(String facts, Set<String> conditions, String... directions) {
    Determination made = decide(facts, directions);
    Question question = new Question(made.scope(), Set.of(), conditions);
    new Composer(PACK, draft, view(made, question), made, question).write();
    return draft.text();
  }

  private static VerdictView view(Determination made, Question question) {
    return new VerdictViews(PACK, SmallCall.replies()).view(made, question, OPEN, Locale.CHINA);
  }

  private static Determination decide(String facts, String... directions) {
    return new Decider()
        .decide(
            PACK.rules(),
            sheet(facts),
            new Scope(List.of(directions), "lead"),
            LocalDate.of(2020, 10, 20));
  }

  private static FactSheet sheet(String json) {
    try {
      return FactSheetJson.read(new ObjectMapper().readTree(json), PACK.facts()).facts();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  @Test
  void a_refusal_names_what_decides_the_clause_and_the_change_and_nothing_else() {
    assertThat(text("{\"lead\": {\"type\": \"enterprise\"}}", Set.of("a1-1.4.lead-type"), "A1-1.4"))
        .isEqualTo(
            """
            不可以。对A1-1.4 中国和以色列政府间联合研究项目，有条件不符合要求。

            - 不符合：牵头申报单位的单位类型：企业；须为科研机构或高校（原文：“项目牵头单位必须是中国或以色列的科研机构或高校，企业仅可作为项目参与单位”） [1]。

            可以这样改变：牵头申报单位的单位类型改为科研院所或高等学校（已按此重新核对，不再有不符合的条件） [1]。""");
  }

  @Test
  void an_exception_that_decides_is_said_quoted_and_to_be_confirmed_by_phone() {
    assertThat(text(EXEMPT, Set.of("limits.leader-ongoing"), "A1-3.1"))
        .startsWith("可以。")
        .contains("这里适用例外规定：“对于“政府间国际科技创新合作”重点专项中央财政专项资金预算不超过 400 万元的项目")
        .contains("形式审查条件要求没有重复这一规定，建议先打电话确认：")
        .contains("010-68598010")
        .doesNotContain("010-68572160");
  }

  @Test
  void what_was_taken_for_granted_is_said() {
    assertThat(text(EXEMPT, Set.of("limits.leader-ongoing"), "A1-3.1"))
        .contains("没有说明是本次申报的专项，按其他专项的项目判断")
        .contains("项目负责人的在研项目（");
    Determination made = decide(EXEMPT, "A1-3.1");
    Question question = new Question(made.scope(), Set.of(), Set.of("limits.leader-ongoing"));
    assertThat(view(made, question).assumptions())
        .containsExactly("项目负责人的在研项目没有说明是本次申报的专项，按其他专项的项目判断");
  }

  @Test
  void a_deviation_in_principle_goes_to_the_hotline_and_is_no_flat_no() {
    assertThat(text("{\"project\": {\"term\": 3}}", Set.of("a1-2.2.term"), "A1-2.2"))
        .startsWith("需要向官方确认。对A1-2.2")
        .contains("原则上")
        .contains("010-68598010");
  }

  @Test
  void a_condition_is_cited_once_though_it_is_printed_three_times() {
    text("{\"leader\": {\"birthDate\": \"1958\"}}", Set.of("leader.birth-date"));

    assertThat(draft.citations()).hasSize(1);
  }

  @Test
  void two_directions_stand_side_by_side_each_with_what_decides_it() {
    assertThat(
            text(
                "{\"lead\": {\"type\": \"enterprise\"}}",
                Set.of("a1-1.4.lead-type", "a1-1.3.lead-type", "lead.type"),
                "A1-1.3",
                "A1-1.4"))
        .startsWith("各方向的结论不同，分别看：\n\n- A1-1.3")
        .containsPattern(
            "- A1-1\\.3 [^\\n]*：可以（[^\\n]*\\[1]）。\\n- A1-1\\.4 [^\\n]*：不可以（[^\\n]*\\[2]）。");
  }

  @Test
  void bullets_are_one_list_and_every_other_line_a_paragraph_of_its_own() {
    String text = text("{\"leader\": {\"birthDate\": \"1961\"}}", leaderConditions(), "A1-1.4");

    assertThat(text.split("\n\n"))
        .allSatisfy(
            block ->
                assertThat(block.lines())
                    .satisfiesAnyOf(
                        lines -> assertThat(lines).hasSize(1),
                        lines -> assertThat(lines).allMatch(line -> line.startsWith("- "))));
  }

  @Test
  void an_open_answer_names_first_what_it_waits_for() {
    assertThat(text("{\"leader\": {\"birthDate\": \"1961\"}}", leaderConditions()))
        .startsWith("还不能确定。")
        .containsPattern("分?[^\\n]*\\n\\n- 待定：还不清楚项目负责人的最高学位、职称；")
        .contains("- 符合：项目负责人的出生日期：1961年")
        .contains("请告诉我：项目负责人经评定的职称是？");
  }

  @Test
  void screens_are_one_question_in_the_words_of_the_pack() {
    Determination made = decide("{}", "A1-1.4");
    Question question =
        new Question(made.scope(), Set.of(), Set.of("leader.consultant", "leader.integrity"));
    VerdictView.NextQuestionView next = Objects.requireNonNull(view(made, question).nextQuestion());

    assertThat(next.text()).startsWith("项目负责人以下情形是否都没有：").contains("特邀咨评委委员");
    assertThat(next.options().get(0).label()).isEqualTo("都没有");
    assertThat(next.why()).contains("（方向：A1-1.4）");
    assertThat(next.citations()).isNotEmpty();
  }

  private static Set<String> leaderConditions() {
    return PACK.rules().conditions().stream()
        .map(c -> c.id())
        .filter(id -> id.startsWith("leader.") && !id.endsWith("proof"))
        .collect(Collectors.toSet());
  }
}
