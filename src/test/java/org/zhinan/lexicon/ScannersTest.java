package org.zhinan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhinan.lexicon.MeasureScanner.NO_LIMIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.base.ChineseNumerals;
import org.zhinan.base.Numerals;
import org.zhinan.fact.NumberRange;
import org.zhinan.lexicon.Comparisons.Bound;
import org.zhinan.lexicon.MeasureScanner.Worth;

class ScannersTest {

  static final Numerals NUMERALS = ChineseNumerals.NUMERALS;

  static final DateScanner DATES =
      new DateScanner(
          NUMERALS,
          new DateWords(
              List.of("年"),
              List.of("月", "月份"),
              List.of("日", "号"),
              List.of("后"),
              new LinkedHashMap<>(Map.of("年底", List.of(12, 12), "底", List.of(12, 12))),
              Map.of("去年", -1, "今年", 0),
              Map.of("march", 3),
              List.of("之前", "前"),
              List.of("以后", "后"),
              List.of("年前")),
          LocalDate.of(2020, 10, 20));

  private static final Worth YUAN = new Worth(new BigDecimal("0.0001"), BigDecimal.ONE);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Worth TWELFTH = new Worth(BigDecimal.ONE, BigDecimal.valueOf(12));

  static final MeasureScanner MEASURES =
      new MeasureScanner(
          NUMERALS,
          List.of("到", "至", "~", "-"),
          new Comparisons(
              Map.of("不到", Bound.BELOW, "不超过", Bound.AT_MOST, "超过", Bound.ABOVE),
              Map.of("以上", Bound.AT_LEAST, "左右", Bound.ABOUT),
              List.of("多"),
              List.of("半")),
          List.of(
              new MeasureScanner.Measure("money", Map.of("元", YUAN, "", YUAN), NO_LIMIT),
              new MeasureScanner.Measure("years", Map.of("年", Worth.ONE, "个月", TWELFTH), HUNDRED),
              new MeasureScanner.Measure("months", Map.of("个月", Worth.ONE), HUNDRED)));

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2019年8月31日注册, 2019-08-31",
    "2019-8-31, 2019-08-31",
    "2019/08, 2019-08",
    "2019.8.31, 2019-08-31",
    "二〇一九年八月, 2019-08",
    "1958年的, 1958",
    "75年3月, 1975-03",
    "60后, 1960-01-01/1969-12-31",
    "2022年底, 2022-12",
    "去年, 2019",
    "去年5月, 2019-05",
    "19750312, 1975-03-12",
    "5 march 1961, 1961-03-05",
    "march 1961, 1961-03",
    "2019年8月前, ../2019-08-31",
    "1960年以后, 1960-01-01/..",
    "三年前, 2016-10-20/2018-10-20"
  })
  void a_date_is_as_exact_as_it_is_written(String text, String date) {
    assertThat(DATES.at(text, 0)).first().extracting(t -> t.value().toString()).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0} is no date")
  @CsvSource({"2019年13月", "2019-02-30", "3年", "5.1", "600后"})
  void what_no_calendar_has_is_no_date(String text) {
    assertThat(DATES.at(text, 0)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1} {2}..{3}")
  @CsvSource({
    "300万元, money, 300, 300",
    "300万, money, 300, 300",
    "1.2亿元, money, 12000, 12000",
    "五十万, money, 50, 50",
    "2~3年, years, 2, 3",
    "两到三年, years, 2, 3",
    "300到400万, money, 300, 400",
    "六个月, months, 6, 6"
  })
  void a_measure_has_its_number_in_the_unit_of_its_category(
      String text, String category, BigDecimal low, BigDecimal high) {
    NumberRange range =
        MEASURES.at(text, 0).stream()
            .filter(t -> t.category().equals(category))
            .map(t -> (NumberRange) t.value())
            .findFirst()
            .orElseThrow();
    assertThat(range.low()).isEqualByComparingTo(low);
    assertThat(range.high()).isEqualByComparingTo(high);
  }

  @Test
  void no_number_begins_inside_another() {
    assertThat(MEASURES.at("1250", 1)).isEmpty();
    assertThat(MEASURES.at("三百五", 1)).isEmpty();
    assertThat(MEASURES.at("2.5年", 2)).isEmpty();
  }

  @Test
  void a_numeral_inside_an_idiom_is_no_number() {
    MeasureScanner measures =
        new MeasureScanner(
            NUMERALS,
            MEASURES.between(),
            MEASURES.comparisons(),
            MEASURES.measures(),
            List.of("一下", "第一次"));

    assertThat(measures.at("请问一下", 2)).isEmpty();
    assertThat(measures.at("第一次咨询", 1)).isEmpty();
    assertThat(measures.at("一年一下", 0)).isNotEmpty();
    assertThat(measures.at("一", 0)).isNotEmpty();
  }

  @Test
  void of_two_words_that_begin_together_the_longer_is_found() {
    WordScanner words =
        new WordScanner().add("title", "教授", "professor").add("title", "教授级高工", "engineer");
    assertThat(words.at("教授级高工", 0)).singleElement().extracting(Token::end).isEqualTo(5);
  }

  @Test
  void a_latin_word_is_found_only_as_a_whole_word() {
    WordScanner words = new WordScanner().add("country", "uk", "GB");
    assertThat(words.at("ukraine", 0)).isEmpty();
    assertThat(words.at("uk的", 0)).hasSize(1);
  }

  @ParameterizedTest(name = "{0} is {2} to {3} {1}")
  @CsvSource({
    "不到400万, money, ..., 400, false",
    "不超过300万元, money, ..., 300, true",
    "400多万, money, 400, 500, true",
    "三年以上, years, 3, ..., false",
    "三年半, years, 3.5, 3.5, true",
    "半年, years, 0.5, 0.5, true",
    "18个月, years, 1.5, 1.5, true",
    "400万左右, money, 360, 440, true"
  })
  void words_around_a_number_make_it_a_bound(
      String text, String category, String low, String high, boolean highIncluded) {
    NumberRange range =
        (NumberRange)
            MEASURES.at(text, 0).stream()
                .filter(t -> t.category().equals(category) && t.end() == text.length())
                .findFirst()
                .orElseThrow()
                .value();
    assertThat(range.low() == null ? "..." : range.low().toPlainString()).isEqualTo(low);
    assertThat(range.high() == null ? "..." : range.high().toPlainString()).isEqualTo(high);
    assertThat(range.highIncluded()).isEqualTo(highIncluded);
  }
}
