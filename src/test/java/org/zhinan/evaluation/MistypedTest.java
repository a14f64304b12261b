package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.base.TextSpan;
import org.zhinan.conversation.Answer;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;
import org.zhinan.fact.FactSheet;
import org.zhinan.lexicon.Correction;
import org.zhinan.lexicon.Spelling;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.Wording;
import org.zhinan.retrieval.lucene.ChineseWords;
import org.zhinan.understanding.Background;
import org.zhinan.understanding.GrammarReader;
import org.zhinan.understanding.Respelling;
import org.zhinan.understanding.Understood;

/** Mistyped words of the shipped call: what they are taken for, and what is said about it. */
class MistypedTest {

  private static final Pack PACK = PackLoader.load(ShippedCall.SOURCE);
  private static final Wording WORDING = Wording.load(ShippedCall.SOURCE, PACK);
  private static final GrammarReader READER =
      new GrammarReader(WORDING.grammar(), PACK.facts(), PACK.defaultRole().code());
  private static final Background NOTHING_BEFORE =
      new Background(FactSheet.EMPTY, Optional.empty(), List.of(), LocalDate.of(2020, 10, 20));
  private static final Spelling SPELLING =
      new Spelling(WORDING.grammar(), WORDING.alike(), new ChineseWords());

  private static List<Correction> corrections(String message) {
    return SPELLING.find(WORDING.grammar().normal(message));
  }

  private static Answer ask(String message) {
    return ShippedCall.EXAMINEE.advisor().answer(incoming(message)).answer();
  }

  private static Incoming incoming(String message) {
    return new Incoming(
        "c",
        "m",
        message,
        Instant.parse("2020-10-20T04:00:00Z"),
        Locale.SIMPLIFIED_CHINESE,
        DialogueState.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "我是博土, 博土, 博士",
    "副教受可以吗, 副教受, 副教授",
    "企业可以牵投吗, 牵投, 牵头",
    "能做项木负责人吗, 项木负责人, 项目负责人",
    "我们是高笑, 高笑, 高校",
    "企业能不能参于1.9, 参于, 参与",
    "单位是2015年注测的, 注测, 注册",
    "合作方是以色裂的公司, 以色裂, 以色列",
    "公务圆不行吧, 公务圆, 公务员",
    "高级工呈师, 高级工呈师, 高级工程师",
    "負人責 是我, 负人责, 负责人"
  })
  void a_word_of_no_dictionary_is_the_known_one_that_sounds_or_looks_like_it(
      String message, String written, String meant) {
    assertThat(corrections(message))
        .extracting(Correction::written, Correction::meant)
        .containsExactly(tuple(written, meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公示期满，公式正确，攻势很猛",
        "付教授说的，傅教授也这么说",
        "助教授是讲师吗",
        "三家两加五嫁",
        "步是，部能，无有，末来",
        "研究生物的，和规划处联系过",
        "他不是博士，未毕业"
      })
  void what_is_a_word_a_number_or_a_denial_stays_as_it_is(String message) {
    assertThat(corrections(message)).isEmpty();
  }

  @Test
  void the_guideline_itself_is_hardly_ever_taken_for_mistyped() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("knowledge/guokefazi-2020-250/guideline.md"));

    assertThat(lines.stream().filter(l -> !corrections(l).isEmpty())).hasSizeLessThan(3);
  }

  @Test
  void the_answer_says_what_a_word_was_taken_for_and_goes_on_with_it() {
    Answer answer = ask("我们是企叶，可以牵投1.4吗？");

    assertThat(answer.text()).startsWith("（“企叶”按“企业”理解、“牵投”按“牵头”理解");
    assertThat(Optional.ofNullable(answer.verdict()).map(v -> v.answer())).contains("no");
    assertThat(answer.facts()).extracting(Answer.FactView::fact).containsExactly("lead.type");
    assertThat(answer.facts().get(0).span()).containsExactly(2, 5);
  }

  @Test
  void where_the_written_words_lead_to_the_opposite_it_is_asked_what_is_meant() {
    Understood meant = READER.read("企业可以牵头1.4吗", NOTHING_BEFORE);
    Understood written = READER.read("高校可以牵头1.4吗", NOTHING_BEFORE);
    Correction correction = new Correction(new TextSpan(0, 2), "高校", "企业");
    Respelling respelling = new Respelling(List.of(correction), written);

    Outcome outcome =
        ShippedCall.EXAMINEE
            .advisor()
            .answer(
                incoming("企业可以牵头1.4吗"),
                new Understood(
                    meant.message(),
                    meant.said(),
                    meant.inquiries(),
                    meant.contradictions(),
                    meant.correction(),
                    Optional.of(respelling)));

    assertThat(outcome.answer().kind()).isEqualTo("clarification");
    assertThat(outcome.answer().verdict()).isNull();
    assertThat(outcome.answer().text()).contains("“高校”按“企业”理解");
    assertThat(outcome.state()).isEqualTo(DialogueState.EMPTY);
  }

  @Test
  void a_correction_that_changes_nothing_is_not_spoken_of() {
    assertThat(ask("你好，企业可以牵头1.4吗，谢些啊").text()).startsWith("不可以");
  }
}
