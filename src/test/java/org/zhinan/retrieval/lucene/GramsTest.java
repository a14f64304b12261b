package org.zhinan.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GramsTest {

  @Test
  void ideographs_are_cut_into_neighbouring_pairs() {
    assertThat(terms("公务人员")).containsExactly("公务", "务人", "人员");
  }

  @Test
  void a_lone_ideograph_is_a_term_of_its_own() {
    assertThat(terms("水；")).containsExactly("水");
  }

  @Test
  void numbers_and_clause_numbers_stay_whole() {
    assertThat(terms("1.4 方向 1960 年")).containsExactly("1.4", "方向", "1960", "年");
  }

  @Test
  void width_and_case_do_not_count() {
    assertThat(terms("ＭａａＳ（１．４）")).containsExactly("maas", "1.4");
  }

  @Test
  void a_mail_address_stays_whole_and_gives_its_parts() {
    assertThat(terms("zgj@cstec.org.cn。"))
        .containsExactly("zgj@cstec.org.cn", "zgj", "cstec.org.cn");
  }

  @Test
  void a_plus_between_numbers_joins_them() {
    assertThat(terms("“2+2”模式")).contains("2+2", "模式");
  }

  @Property
  void every_span_lies_in_the_text_and_is_as_long_as_its_term(@ForAll String text) {
    for (Gram gram : Grams.of(text)) {
      assertThat(gram.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(gram.span().length()).isEqualTo(gram.term().length());
    }
  }

  private static List<String> terms(String text) {
    return Grams.of(text).stream().map(Gram::term).toList();
  }
}
