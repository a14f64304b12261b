package org.zhinan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  private static final Numerals NUMERALS = ChineseNumerals.NUMERALS;

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "12年, 12, 2",
    "0.16亿元, 16000000, 5",
    "'1,250 万美元', 1250, 5",
    "300万元, 3000000, 4",
    "二〇一九年, 2019, 4",
    "一百二十个, 120, 4",
    "十五, 15, 2",
    "二十, 20, 2",
    "三千五百万, 35000000, 5",
    "三百五, 350, 3",
    "一百零五, 105, 4",
    "两千零一十万, 20100000, 6",
    "一亿两千万, 120000000, 5"
  })
  void numbers_are_read_as_people_write_them(String text, BigDecimal value, int length) {
    Numerals.Found found = NUMERALS.at(text, 0).orElseThrow();
    assertThat(found.value()).isEqualByComparingTo(value);
    assertThat(found.length()).isEqualTo(length);
  }

  @Test
  @DisplayName("a unit alone, as in 千万别报, is no number")
  void a_unit_alone_is_no_number() {
    assertThat(NUMERALS.at("千万别报", 0)).isEqualTo(Optional.empty());
    assertThat(NUMERALS.at("万一", 0)).isEqualTo(Optional.empty());
  }

  @Test
  void a_number_remembers_the_large_unit_it_was_written_with() {
    assertThat(NUMERALS.at("300万", 0).orElseThrow().scale()).isEqualTo(10_000);
    assertThat(NUMERALS.at("3000000", 0).orElseThrow().scale()).isEqualTo(1);
  }

  @Test
  void the_end_of_a_sentence_is_no_decimal_point() {
    assertThat(NUMERALS.at("2019. ", 0).orElseThrow().length()).isEqualTo(4);
  }
}
