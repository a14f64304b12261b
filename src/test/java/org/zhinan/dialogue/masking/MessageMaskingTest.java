package org.zhinan.dialogue.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.pack.guard.GuardWords;

class MessageMaskingTest {

  private static final MessageMasking MASKING =
      new MessageMasking(
          new GuardWords.Names(
              Set.of("我叫", "姓名", "my name is"), Set.of("是", "在", "今年", "from", "and", "a")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "我叫张三，1970年生> 我叫[name]，1970年生",
        "我叫欧阳小明是副教授> 我叫[name]是副教授",
        "姓名：李四 职称：教授> 姓名：[name] 职称：教授",
        "姓名: 买买提·艾山，教授> 姓名: [name]，教授",
        "My name is Li Lei and I am a professor> My name is [name] and I am a professor",
        "my name is Anna from Helsinki> my name is [name] from Helsinki",
        "我叫王五在清华，手机13800138000> 我叫[name]在清华，手机[mobile]",
        "卡号4539 5787 6362 1486> 卡号[card]",
      })
  void names_after_an_introduction_are_masked(String message, String masked) {
    assertThat(MASKING.mask(message)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970年生，副教授，能报1.4吗", "合作方是日本的国立大学", "The company is named after a river"})
  void facts_of_a_case_stay(String message) {
    assertThat(MASKING.mask(message)).isEqualTo(message);
  }

  @Property(tries = 200)
  void a_name_never_comes_through_wherever_it_is_introduced(
      @ForAll @Chars({'我', '，', '。', 'a', ' ', '万', '1'}) @StringLength(max = 12) String before,
      @ForAll @Chars({'，', '。', ' ', '1'}) @StringLength(max = 3) String after) {
    assertThat(MASKING.mask(before + "。我叫赵钱孙" + after)).doesNotContain("赵").doesNotContain("孙");
  }
}
