package org.zhinan.dialogue.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceStreamTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "甲须为企业[c1]。乙不得参与[c2]。> 甲须为企业[c1]。|乙不得参与[c2]。",
        "甲须为企业。[c1][c2]乙不得参与。 [c2]> 甲须为企业。[c1][c2]|乙不得参与。 [c2]",
        "按1.4方向为2.5年。完> 按1.4方向为2.5年。|完",
        "Direction 1.4 runs 2.5 years. See No. 3 and Dr. Li [c1]. End> Direction 1.4 runs 2.5 years.|See No. 3 and Dr. Li [c1].|End",
        "“须为企业。”他说！真的？> “须为企业。”|他说！|真的？",
        "mail a.b@c.cn or http://x.cn/a.b now. Yes.> mail a.b@c.cn or http://x.cn/a.b now.|Yes.",
        "没有句号的结尾[c1]> 没有句号的结尾[c1]",
      })
  void a_text_is_cut_where_its_sentences_end(String text, String sentences) {
    assertThat(texts(cut(List.of(text)))).containsExactly(sentences.split("\\|"));
  }

  @Test
  void lines_and_list_marks_part_sentences_and_do_not_belong_to_them() {
    List<ModelSentence> cut = cut(List.of("依据：\n- 甲须为企业[c1]\n2. 乙不得参与。\n（3）1.4方向\n"));
    assertThat(texts(cut)).containsExactly("依据：", "甲须为企业[c1]", "乙不得参与。", "1.4方向");
    assertThat(cut.get(1).before()).isEqualTo("\n- ");
  }

  @Test
  void a_sentence_waits_for_its_marker_and_comes_as_soon_as_the_next_begins() {
    SentenceStream stream = new SentenceStream(Set.of());
    assertThat(stream.push("甲须为企业。")).isEmpty();
    assertThat(stream.push(" [c")).isEmpty();
    assertThat(texts(stream.push("1]乙"))).containsExactly("甲须为企业。 [c1]");
    assertThat(texts(stream.finish())).containsExactly("乙");
  }

  @Test
  void a_text_without_an_end_is_cut_so_that_it_cannot_fill_the_memory() {
    SentenceStream stream = new SentenceStream(Set.of());
    int cut = 0;
    for (int i = 0; i < 500; i++) {
      cut += stream.push("一二三四五六七八九十").size();
    }
    assertThat(cut).isGreaterThanOrEqualTo(4);
  }

  @Property(tries = 300)
  void how_a_text_arrives_does_not_change_its_sentences_and_nothing_is_lost(
      @ForAll
          @Chars({'甲', '。', '.', '1', '[', 'c', ']', ' ', '\n', '-', '！', '”', 'N', 'o'})
          @StringLength(max = 40)
          String text,
      @ForAll @IntRange(min = 1, max = 7) int size) {
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < text.length(); at += size) {
      pieces.add(text.substring(at, Math.min(text.length(), at + size)));
    }
    assertThat(texts(cut(pieces))).isEqualTo(texts(cut(List.of(text))));
    assertThat(letters(String.join("", texts(cut(pieces))))).isEqualTo(letters(text));
  }

  private static List<ModelSentence> cut(List<String> pieces) {
    SentenceStream stream = new SentenceStream(Set.of("no", "dr"));
    List<ModelSentence> sentences = new ArrayList<>();
    pieces.forEach(piece -> sentences.addAll(stream.push(piece)));
    sentences.addAll(stream.finish());
    return sentences;
  }

  private static List<String> texts(List<ModelSentence> sentences) {
    return sentences.stream().map(ModelSentence::text).toList();
  }

  private static String letters(String text) {
    return text.chars()
        .filter(c -> "甲cNo".indexOf(c) >= 0)
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
