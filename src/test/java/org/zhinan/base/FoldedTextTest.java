package org.zhinan.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Test
  void white_space_width_case_and_markdown_marks_do_not_count() {
    assertThat(FoldedText.fold("**2. 组织推荐。** 请各推荐单位于 2020 年，ＧＥＯ"))
        .isEqualTo(FoldedText.fold("2.组织推荐。请各推荐单位于2020年,geo"));
  }

  @Test
  void heading_and_bullet_marks_at_the_start_of_a_line_do_not_count() {
    assertThat(FoldedText.fold("## 一、总体目标\n- 1) 甲\n> 乙")).isEqualTo("一、总体目标1)甲乙");
  }

  @Test
  void a_hyphen_inside_a_line_counts() {
    assertThat(FoldedText.fold("010-6859 8010")).isEqualTo("010-68598010");
  }

  @Test
  void a_found_quote_is_given_as_a_span_of_the_source() {
    String source = "项目负责人须在 1960 年 1 月 1 日以后出生。";
    TextSpan span = FoldedText.of(source).find("1960年1月1日以后").orElseThrow();
    assertThat(span.of(source)).isEqualTo("1960 年 1 月 1 日以后");
  }

  @Property
  void folding_twice_is_folding_once(
      @ForAll @StringLength(max = 40) @CharRange(from = ' ', to = '￯') String text) {
    String once = FoldedText.fold("甲" + text.replaceAll("[\\uD800-\\uDFFF]", ""));
    assertThat(FoldedText.fold(once)).isEqualTo(once);
  }

  @Property
  void every_span_found_folds_to_what_was_wanted(
      @ForAll @StringLength(min = 1, max = 30) @CharRange(from = 'a', to = 'f') String text) {
    String spaced = String.join(" ", text.split(""));
    TextSpan span = FoldedText.of(spaced).find(text).orElseThrow();
    assertThat(FoldedText.fold(span.of(spaced))).isEqualTo(text);
  }
}
