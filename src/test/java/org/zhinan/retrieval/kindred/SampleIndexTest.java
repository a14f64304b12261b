package org.zhinan.retrieval.kindred;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhinan.evaluation.ShippedCall;
import org.zhinan.pack.Wording;
import org.zhinan.retrieval.Kindred;
import org.zhinan.retrieval.vector.Embeddings;

class SampleIndexTest {

  private static final GeneralWords WORDS =
      new GeneralWords(
          Wording.load(ShippedCall.SOURCE, ShippedCall.EXAMINEE.pack()).grammar(), "这个方向");

  private static final Map<String, List<String>> SAMPLES =
      Map.of(
          "funds", List.of("这个方向给多少钱", "经费总额"),
          "contact", List.of("这个方向的联系人是谁"),
          "deadline", List.of("什么时候截止"));

  private final SampleIndex index = new SampleIndex(SAMPLES, WORDS);

  @Test
  void a_question_in_the_words_of_a_sample_is_closest_to_it_whatever_direction_it_names() {
    Kindred nearest = index.nearest("1.9的联系人是谁").get(0);

    assertThat(nearest.code()).isEqualTo("contact");
    assertThat(nearest.sample()).isEqualTo("这个方向的联系人是谁");
    assertThat(nearest.closeness()).isGreaterThan(0.9);
  }

  @Test
  void each_thing_comes_once_with_its_closest_sample() {
    assertThat(index.nearest("给多少经费")).extracting(Kindred::code).doesNotHaveDuplicates();
  }

  @Test
  void a_name_alone_is_like_nothing() {
    assertThat(index.nearest("韩国")).isEmpty();
  }

  @Test
  void what_shares_no_character_is_not_like() {
    assertThat(index.nearest("xyz")).allSatisfy(k -> assertThat(k.closeness()).isLessThan(0.01));
  }

  @Test
  void meaning_finds_what_no_character_shows() {
    Embeddings meaning =
        text ->
            text.contains("截止") || text.contains("关门") ? new float[] {1, 0} : new float[] {0, 1};
    index.warm(meaning);

    assertThat(index.nearest("几时关门").get(0).code()).isEqualTo("deadline");
  }

  @Test
  void names_that_follow_each_other_become_one_and_the_rest_stays() {
    assertThat(WORDS.of("韩国1.9给多少钱")).isEqualTo("这个方向给多少钱");
  }
}
