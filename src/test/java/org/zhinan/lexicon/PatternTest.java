package org.zhinan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

  private static final Map<String, List<String>> LISTS = Map.of("born", List.of("出生", "生"));
  private static final Set<String> CATEGORIES = Set.of("date", "title");

  private static List<Match> find(String pattern, String text) {
    WordScanner words =
        new WordScanner().add("title", "教授", "professor").add("title", "讲师", "lecturer");
    Lattice lattice = Lattice.over(NormalText.of(text), List.of(ScannersTest.DATES, words));
    return new PatternMatcher(lattice).all(PatternParser.parse(pattern, LISTS, CATEGORIES));
  }

  @ParameterizedTest(name = "\"{0}\" fits \"{1}\"")
  @CsvSource({
    "<date> {born}, 我1961年出生",
    "<date> {born}, 1961 年 3 月生的",
    "{born}(于|日期是)? <date>, 出生日期是1970-01-02",
    "是~<title:professor>, 我是清华的教授",
    "出生~~<date>, '他的出生，按档案，1970年'"
  })
  void a_pattern_fits_what_it_describes(String pattern, String text) {
    assertThat(find(pattern, text)).isNotEmpty();
  }

  @ParameterizedTest(name = "\"{0}\" does not fit \"{1}\"")
  @CsvSource({
    "<date> {born}, 1961年注册",
    "是~<title:professor>, 我是讲师",
    "是~<title>, '是的，教授'",
    "出生~~<date>, 出生。1970年"
  })
  void a_pattern_fits_nothing_else(String pattern, String text) {
    assertThat(find(pattern, text)).isEmpty();
  }

  @Test
  void a_match_holds_the_tokens_of_its_slots_and_their_places() {
    Match match = find("<date> {born}", "我 1961 年出生").get(0);
    assertThat(match.tokens())
        .singleElement()
        .extracting(t -> t.value().toString())
        .isEqualTo("1961");
    assertThat(NormalText.of("我 1961 年出生").sourceSpan(match.start(), match.end()).of("我 1961 年出生"))
        .isEqualTo("1961 年出生");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "<data>, 7, unknown category",
    "{burn}, 7, unknown list",
    "(a|b, 5, without its",
    "a) b, 2, nothing opens"
  })
  void a_pattern_that_cannot_be_read_says_where(String pattern, int column, String words) {
    assertThatThrownBy(() -> PatternParser.parse(pattern, LISTS, CATEGORIES))
        .isInstanceOf(PatternError.class)
        .hasMessageContaining(words)
        .extracting(e -> ((PatternError) e).column())
        .isEqualTo(column);
  }

  @Test
  void work_on_a_hostile_text_is_bounded() {
    String text = "甲".repeat(4000);
    assertThat(find("~~~~~~~~~~~~乙", text)).isEmpty();
  }
}
