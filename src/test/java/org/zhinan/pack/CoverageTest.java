package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhinan.pack.yaml.Problem;

@DisplayName("The coverage of a guideline's sentences")
class CoverageTest {

  private static final PackSource REAL =
      PackSource.ofFolder(Path.of("knowledge/guokefazi-2020-250"));
  private static final Pack PACK = PackLoader.load(REAL);

  @Test
  void every_sentence_and_every_word_of_the_guideline_is_bound() {
    assertThat(texts(PACK.coverage().listUnbound())).isEmpty();
    assertThat(PACK.coverage().listRests()).isEmpty();
  }

  @Test
  void a_sentence_is_bound_to_what_quotes_it_the_weightiest_first() {
    CoveredSentence sentence = find(PACK, "项目负责人限申报 1 个项目");

    assertThat(sentence.kind()).contains(CoverageKind.REQUIREMENT);
    assertThat(sentence.bindings()).extracting(Binding::by).contains("limits.one-application");
  }

  @Test
  void preferences_judgements_and_what_the_organisers_do_are_told_apart() {
    assertThat(find(PACK, "鼓励产学研联合申报").kind()).contains(CoverageKind.PREFERENCE);
    assertThat(find(PACK, "经费预算合理").kind()).contains(CoverageKind.JUDGED);
    assertThat(find(PACK, "首轮评审不需要项目负责人进行答辩").kind()).contains(CoverageKind.PROCESS);
    assertThat(find(PACK, "拟支持项目数：5-8 个").kind()).contains(CoverageKind.INFORMATION);
  }

  @Test
  void a_new_binding_sentence_in_a_changed_guideline_stops_the_load_at_its_place() {
    PackSource changed =
        changed("国家机关不得牵头或参与申报。\n\n项目牵头申报单位、", "国家机关不得牵头或参与申报。牵头单位注册资本须不少于500万元。\n\n项目牵头申报单位、");

    PackErrors errors = catchThrowableOfType(PackErrors.class, () -> PackLoader.load(changed));

    assertThat(errors.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "guideline.md:46:120: no condition and no line of coverage.yaml holds this sentence of"
                + " clause n.3.1: 牵头单位注册资本须不少于500万元");
  }

  @Test
  void
      a_new_sentence_that_binds_nobody_is_listed_as_unbound_with_those_that_were_held_as_a_whole() {
    Pack pack = PackLoader.load(changed("拟支持项目数：3 个。", "拟支持项目数：3 个。新西兰位于南半球。"));

    assertThat(texts(pack.coverage().listUnbound())).containsExactly("拟支持项目数：3 个", "新西兰位于南半球");
  }

  @Test
  void a_new_binding_sentence_in_a_clause_that_was_mere_background_stops_the_load_too() {
    PackSource changed = changed("拟支持项目数：3 个。", "拟支持项目数：3 个。申报单位须在北京注册。");

    assertThat(catchThrowableOfType(PackErrors.class, () -> PackLoader.load(changed)).problems())
        .extracting(Problem::message)
        .containsExactly(
            "no condition and no line of coverage.yaml holds this sentence of clause"
                + " a1.1-2.projects: 申报单位须在北京注册");
  }

  @Test
  void new_words_in_a_bound_sentence_are_listed_as_held_by_nothing() {
    Pack pack = PackLoader.load(changed("运行管理规范。国家机关", "运行管理规范，上一年度财务审计合格。国家机关"));

    assertThat(pack.coverage().listUnbound()).isEmpty();
    assertThat(pack.coverage().listRests()).containsExactly("n.3.1: ，上一年度财务审计合格");
  }

  @Test
  void sentences_end_at_stops_of_either_width_and_not_at_abbreviations() {
    Pack pack =
        PackLoader.load(
            TestPacks.goodWith(
                Map.of(
                    "guideline.md",
                    TestPacks.good()
                        .findText("guideline.md")
                        .orElseThrow()
                        .replace("under 555-0100.", "under 555-0100. Ask Dr. Who; or write!"))));

    assertThat(pack.coverage().sentences())
        .extracting(s -> s.sentence().text())
        .endsWith("Questions are answered under 555-0100", "Ask Dr. Who", "or write");
  }

  private static PackSource changed(String words, String others) {
    String text = REAL.findText("guideline.md").orElseThrow();
    assertThat(text).contains(words);
    byte[] bytes = text.replace(words, others).getBytes(StandardCharsets.UTF_8);
    return REAL.overlaid(Map.of("guideline.md", bytes));
  }

  private static CoveredSentence find(Pack pack, String text) {
    return pack.coverage().sentences().stream()
        .filter(s -> s.sentence().text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(List<CoveredSentence> sentences) {
    return sentences.stream().map(s -> s.sentence().text()).collect(Collectors.toList());
  }
}
