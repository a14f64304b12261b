package org.zhinan.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

  @ParameterizedTest
  @CsvSource({
    "我的身份证号是11010519491231002X请查, 我的身份证号是[id]请查",
    "身份证110105194912310021。, 身份证[id]。",
    "id 11010519880229002x, id [id]",
    "110105 19491231 002X, [id]",
    "１１０１０５１９４９１２３１００２Ｘ, [id]",
    "手机13800138000可以吗, 手机[mobile]可以吗",
    "打138-0013-8000或138 0013 8000, 打[mobile]或[mobile]",
    "+8613800138000, [mobile]",
    "电话：１３８００１３８０００, 电话：[mobile]",
    "phone13800138000, phone[mobile]",
    "写信到zhang.san+1@mail.example.edu.cn吧, 写信到[e-mail]吧",
    "13800138000@139.example.com, [e-mail]",
    "ａ＠ｂ．ｃｎ, [e-mail]",
    "卡号6222020000000000000请打款, 卡号[card]请打款",
    "4539 5787 6362 1486, [card]",
    "4539-5787-6362-1486。, [card]。",
  })
  void what_names_a_person_is_masked(String text, String masked) {
    assertThat(Masking.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我1961年出生，1961-01-01，2019年8月31日",
        "申请400万元，共75,150 万元，75150万元，1600万",
        "A1-1.4 和 A2-1.1，报1.4、3.7方向",
        "国科发资〔2020〕250号，2020-10-12 08:00 到 2020-11-27 16:00",
        "电话 010-58881071，统一社会信用代码 91110000MA01ABCD2X",
        "110105194913310021 的月份是十三",
        "01JD3X8F2K7Q9ZC5V6B7N8M9P0",
        "@某人 与 a@b",
        "6222020000000000007 校验位不对",
        "12800138000 不是手机号，138001380001 也不是",
      })
  void years_money_direction_codes_and_the_like_stay(String text) {
    assertThat(Masking.mask(text)).isEqualTo(text);
  }

  @Test
  void several_in_one_text_are_all_masked_and_the_rest_stays() {
    assertThat(Masking.mask("张三，13912345678，110105194912310021，zs@x.cn，1949年生"))
        .isEqualTo("张三，[mobile]，[id]，[e-mail]，1949年生");
  }

  @Property(tries = 200)
  void a_mobile_number_never_comes_through_between_words(
      @ForAll @Chars({'我', '，', 'a', '@', ' ', '万'}) @StringLength(max = 20) String before,
      @ForAll @Chars({'我', '，', 'a', '@', ' ', '万'}) @StringLength(max = 20) String after) {
    assertThat(Masking.mask(before + "13800138000" + after)).doesNotContain("13800138000");
  }

  @Property(tries = 200)
  void masking_twice_is_masking_once(
      @ForAll @Chars({'1', '9', '3', '8', '0', 'X', '@', '.', 'a', '年'}) @StringLength(max = 60)
          String text) {
    assertThat(Masking.mask(Masking.mask(text))).isEqualTo(Masking.mask(text));
  }
}
