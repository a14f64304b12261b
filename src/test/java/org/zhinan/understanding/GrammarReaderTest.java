package org.zhinan.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.lexicon.Grammar;
import org.zhinan.pack.CallGrammar;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackSource;

class GrammarReaderTest {

  private static final LocalDate AS_OF = LocalDate.of(2020, 10, 20);
  private static final Pack PACK =
      PackLoader.load(PackSource.ofFolder(Path.of("knowledge", "guokefazi-2020-250")));
  private static final FactDictionary FACTS = PACK.facts();
  private static final CallGrammar CALL = new CallGrammar();
  private static final Grammar GRAMMAR = CALL.load(FACTS, List.copyOf(PACK.directions().keySet()));
  private static final GrammarReader READER = new GrammarReader(GRAMMAR, FACTS, "lead");

  @Test
  void every_pattern_of_the_lexicon_can_be_read() {
    assertThat(CALL.problems().list()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource({
    "我是1972年5月生人，能当负责人不？, leader.birthDate, 1972-05",
    "出生日期：1963-04-02, leader.birthDate, 1963-04-02",
    "我们学校是二〇一八年成立的, lead.registeredOn, 2018",
    "骨干里有一位是公务员, members.m1.civilServant, true",
    "我不是公务员, leader.civilServant, false",
    "我们单位没有独立法人资格, lead.legalPerson, false",
    "韩方是一家公司, partners.p1.type, enterprise",
    "日方伙伴是一家日本公司, partners.p1.type, enterprise",
    "周期定三年, project.term, 3",
    "打算申请国拨经费380万元, project.budget, 380",
    "我是青年研究员, leader.title, uncertified",
    "我在读博士，明年毕业, leader.degree, not-doctor",
    "我同事1957年出生, leader.birthDate, 1957",
    "日方还没有提交申请, partners.p1.files, false",
    "我们所是转制院所，已经登记为公司, lead.type, converted-institute"
  })
  void a_fact_is_read_with_whom_it_is_about(String message, String path, String value) {
    assertThat(read(message).said())
        .filteredOn(Said.Value.class::isInstance)
        .extracting(s -> ((Said.Value) s).path() + "=" + shown(((Said.Value) s)))
        .contains(path + "=" + value);
  }

  static Stream<Arguments> countries() {
    FactField country = FACTS.type("unit").findField("country").orElseThrow();
    return ((FactType.Code) country.type())
        .labels().entrySet().stream()
            .filter(c -> !GRAMMAR.home().contains(c.getKey()))
            .map(c -> arguments(c.getValue().zh(), c.getKey()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("countries")
  void every_country_of_the_call_is_heard_as_the_partners(String name, String code) {
    assertThat(read("我们跟" + name + "合作").said())
        .filteredOn(Said.Value.class::isInstance)
        .extracting(s -> ((Said.Value) s).path() + "=" + shown((Said.Value) s))
        .contains("partners.p1.country=" + code);
  }

  @ParameterizedTest(name = "{0} asks {1}")
  @CsvSource({
    "1966年出生，年龄符合要求吗？, TOPIC",
    "高校能不能牵头1.9, KIND_IN_ROLE",
    "民办非企业牵头可以吗, KIND_IN_ROLE",
    "我们是企业，能牵头1.3吗, ROLE",
    "我1971年出生，能当负责人吗, ROLE",
    "报1.7，实施周期三年，可以吗, PLAN",
    "我们能申报哪些方向？, MATCHING",
    "预申报什么时候截止？, INFORMATION",
    "为什么？, WHY",
    "您好, GREETING",
    "重新开始, RESTART",
    "给我讲个笑话, INFORMATION"
  })
  void a_question_is_of_the_first_form_that_fits(String message, Inquiry.Form form) {
    assertThat(read(message).inquiries().get(0).form()).isEqualTo(form);
  }

  @Test
  void a_fact_bears_the_words_it_rests_on() {
    String message = "您好，我 １９７２ 年 5 月出生。";
    Said said = read(message).said().get(0);
    assertThat(said.span().of(message)).isEqualTo("１９７２ 年 5 月出生");
  }

  @Test
  void what_is_said_of_somebody_else_or_supposed_is_marked_so() {
    assertThat(read("我同事1957年出生，他能当负责人吗？").said().get(0).about()).isEqualTo(Said.About.OTHER);
    assertThat(read("如果经费申请500万元呢？").said().get(0).about()).isEqualTo(Said.About.SUPPOSED);
  }

  @Test
  void two_values_for_one_fact_are_a_contradiction_unless_the_message_corrects_itself() {
    assertThat(read("我1958年出生。我1968年出生。").contradictions()).hasSize(1);
    assertThat(read("我1958年出生。说错了，我1968年出生。").contradictions()).isEmpty();
  }

  @Test
  void a_direction_is_found_by_its_number_and_a_country_brings_all_of_its_directions() {
    assertThat(read("企业可以牵头1.4吗？").inquiries().get(0).directions()).containsExactly("A1-1.4");
    Inquiry byCountry = read("想和以色列合作，能申报哪些方向？").inquiries().get(0);
    assertThat(byCountry.directions()).containsExactly("A1-1.3", "A1-1.4");
    assertThat(byCountry.directionsNamed()).isFalse();
  }

  @Test
  void four_thousand_characters_of_anything_are_read_without_an_error() {
    assertThat(read("（1.4）吗？年万".repeat(440)).inquiries()).hasSizeBetween(1, 8);
  }

  private static Understood read(String message) {
    return READER.read(
        message, new Background(FactSheet.EMPTY, Optional.empty(), List.of(), AS_OF));
  }

  private static String shown(Said.Value said) {
    return switch (said.value().getClass().getSimpleName()) {
      case "BoolValue" -> "" + ((org.zhinan.fact.BoolValue) said.value()).value();
      case "CodeValue" -> ((org.zhinan.fact.CodeValue) said.value()).code();
      case "NumberRange" ->
          ((org.zhinan.fact.NumberRange) said.value()).exact().orElseThrow().toPlainString();
      default -> said.value().toString();
    };
  }
}
