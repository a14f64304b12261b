package org.zhinan.guideline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhinan.base.FoldedText;
import org.zhinan.base.TextSpan;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;

class RealGuidelineTest {

  private static final Guideline GUIDELINE = RealGuideline.read();

  @Test
  void annex_1_has_27_directions_and_annex_2_has_one() {
    assertThat(directions("a1")).hasSize(27).startsWith("A1-1.1").endsWith("A1-3.7");
    assertThat(directions("a2")).containsExactly("A2-1.1");
  }

  @Test
  void direction_3_7_has_15_sub_directions_with_content_and_indicators() {
    List<String> items =
        GUIDELINE.listBelow(new ClauseId("a1.3-7.field")).stream()
            .filter(c -> c.kind() == ClauseKind.ITEM)
            .map(c -> c.id().value())
            .toList();

    assertThat(items).hasSize(15).contains("a1.3-7.field.g1.1", "a1.3-7.field.g4.15");
    assertThat(items)
        .allSatisfy(
            item ->
                assertThat(GUIDELINE.listChildren(new ClauseId(item)))
                    .extracting(c -> c.id().value())
                    .containsExactly(item + ".content", item + ".kpi"));
  }

  @Test
  void direction_2_5_names_22_arab_states() {
    String text = clause("a1.2-5.req.3").text();
    String states = text.substring(text.indexOf("包括") + 2, text.indexOf("）；"));

    assertThat(states.split("、")).hasSize(22).contains("阿联酋", "科摩罗");
  }

  @Test
  void every_direction_has_a_field_projects_funds_and_requirements() {
    for (String code : directions("a1")) {
      String id = "a1." + code.substring(3).replace('.', '-');
      assertThat(GUIDELINE.listChildren(new ClauseId(id)))
          .extracting(c -> c.id().value())
          .contains(id + ".coop", id + ".field", id + ".funds", id + ".req");
    }
  }

  @Test
  void the_source_can_be_rebuilt_from_the_spans_of_the_clauses() {
    List<TextSpan> spans =
        GUIDELINE.listClauses().stream().flatMap(c -> c.source().stream()).toList();

    StringBuilder between = new StringBuilder();
    int at = 0;
    for (TextSpan span : spans) {
      assertThat(span.start())
          .as("no character twice, none out of order")
          .isGreaterThanOrEqualTo(at);
      between.append(GUIDELINE.source(), at, span.start());
      at = span.end();
    }
    between.append(GUIDELINE.source(), at, GUIDELINE.source().length());

    assertThat(between.toString()).matches("[\\s#*-]*");
  }

  @Test
  void the_text_of_a_clause_holds_the_words_of_its_spans() {
    assertThat(GUIDELINE.listClauses())
        .filteredOn(c -> !sourceOf(c).matches("(?s).*(\\]\\(|\\$|<su[bp]>).*"))
        .hasSizeGreaterThan(500)
        .allSatisfy(
            c -> assertThat(FoldedText.fold(c.text())).isEqualTo(FoldedText.fold(sourceOf(c))));
  }

  @Test
  void a_sentence_cut_by_a_page_break_is_one_clause_with_two_spans() {
    Clause clause = clause("n.3.4.p3");

    assertThat(clause.text())
        .isEqualTo("对于“政府间国际科技创新合作”重点专项中央财政专项资金预算不超过 400 万元的项目，与其他重点专项项目（课题）互不查重。");
    assertThat(clause.source()).hasSize(2);
  }

  @Test
  void a_heading_in_the_middle_of_the_title_of_an_agreement_is_no_heading() {
    assertThat(clause("a1.1-3.coop").text()).endsWith("《中国科技部与以色列创新署关于 2020 年度产业技术研发合作项目的会议纪要》");
    assertThat(clause("a1.1-3.field").parent()).contains(new ClauseId("a1.1-3"));
  }

  @Test
  void a_clause_knows_its_path_and_direction() {
    Clause clause = clause("a1.1-4.req.2");

    assertThat(clause.text()).isEqualTo("2) 项目牵头单位必须是中国或以色列的科研机构或高校，企业仅可作为项目参与单位；");
    assertThat(clause.path())
        .isEqualTo(List.of("附件 1", "二、领域和方向", "1.4 中国和以色列政府间联合研究项目", "其他要求", "2)"));
    assertThat(clause.direction()).contains("A1-1.4");
    assertThat(clause("n.3.2").direction()).isEmpty();
  }

  @Test
  void what_follows_a_finished_list_stands_under_the_heading() {
    assertThat(clause("n.2.p1").text()).startsWith("各推荐单位应在本单位职能和业务范围内推荐");
  }

  @Test
  void addresses_stay_with_what_they_belong_to() {
    assertThat(clause("n.4.4.p2").text())
        .isEqualTo("“政府间国际科技创新合作”重点专项: 010-68598010; zgj@cstec.org.cn。");
    assertThat(clause("a1.1-6.req.3").text())
        .endsWith("日方联系方式请见网址：https://www.jica.go.jp/china/office/others/pr/20200901.html。");
    assertThat(clause("a1.2-5.req.5").text())
        .contains("( 下载链接: https://service.most.gov.cn/kjjh_tztg_all/zn/0930.html");
  }

  private static List<String> directions(String part) {
    return GUIDELINE.listBelow(new ClauseId(part)).stream()
        .filter(c -> c.kind() == ClauseKind.DIRECTION)
        .flatMap(c -> c.direction().stream())
        .toList();
  }

  private static Clause clause(String id) {
    return GUIDELINE.getClause(new ClauseId(id));
  }

  private static String sourceOf(Clause clause) {
    StringBuilder source = new StringBuilder();
    clause.source().forEach(s -> source.append(s.of(GUIDELINE.source())).append('\n'));
    return Arrays.stream(source.toString().split("\n")).reduce("", (a, b) -> a + b + "\n");
  }
}
