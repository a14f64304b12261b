package org.zhinan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "我们是企业 想牵头1.4 可以吗 | 我们是企业,想牵头1.4可以吗",
        "没有　企业  参加            | 没有,企业,参加",
        "我 １９７２ 年 5 月出生      | 我1972年5月出生",
        "A Company 参加              | a company参加"
      })
  void in_a_message_a_blank_between_ideographs_ends_a_clause(String message, String normal) {
    assertThat(NormalText.ofMessage(message).text()).isEqualTo(normal);
  }

  @Test
  void in_a_word_blanks_between_ideographs_do_not_count() {
    assertThat(NormalText.of("独立 法人 资格").text()).isEqualTo("独立法人资格");
  }

  @Test
  void places_lead_back_to_the_message() {
    String message = "企业  参加";
    NormalText normal = NormalText.ofMessage(message);

    assertThat(normal.sourceSpan(3, 5).of(message)).isEqualTo("参加");
    assertThat(normal.sourceSpan(2, 3).of(message)).isEqualTo(" ");
  }
}
