package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Saying;
import org.zhinan.secondcall.Childcare;

@DisplayName("The lexicon of a call goes on in the files of its folder lexicon")
class LexiconFolderTest {

  private static final PackSource CALL = Childcare.source();

  @Test
  void what_stands_in_a_file_of_the_folder_is_read_as_if_it_stood_in_the_lexicon() {
    Grammar before = grammar(CALL);
    Grammar after =
        grammar(with("lexicon/more.yaml", "noise: [zebra crossing]\nforms: {why: [how so]}"));

    assertThat(after.form("why")).hasSize(before.form("why").size() + 1);
    assertThat(after.sayings()).extracting(Saying::field).isEqualTo(fields(before));
    assertThat(after.lattice("zebra crossing", LocalDate.EPOCH).at(0))
        .anySatisfy(token -> assertThat(token.category()).isEqualTo(Grammar.NOISE));
    assertThat(before.lattice("zebra crossing", LocalDate.EPOCH).at(0)).isEmpty();
  }

  @Test
  void a_mistake_is_told_of_the_file_of_the_folder() {
    assertThatThrownBy(() -> grammar(with("lexicon/more.yaml", "forms: {why: [(how]}")))
        .isInstanceOf(PackErrors.class)
        .hasMessageContaining("lexicon/more.yaml:1:15: in the pattern");
  }

  @Test
  void a_word_that_stands_for_two_codes_is_a_mistake_where_it_stands_again() {
    assertThatThrownBy(
            () -> grammar(with("lexicon/more.yaml", "topics: {one: [zebra], two: [Zebra]}")))
        .isInstanceOf(PackErrors.class)
        .hasMessageContaining("lexicon/more.yaml:1:30: \"Zebra\" stands for one already");
  }

  @Test
  void lint_tells_the_mistakes_of_the_lexicon_too() {
    assertThat(Lint.source(with("lexicon/more.yaml", "forms: {why: [(how]}")))
        .isInstanceOfSatisfying(
            Lint.Wrong.class, wrong -> assertThat(wrong.problems()).isNotEmpty());
  }

  private static List<String> fields(Grammar grammar) {
    return grammar.sayings().stream().map(Saying::field).toList();
  }

  private static PackSource with(String file, String text) {
    return CALL.overlaid(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Grammar grammar(PackSource source) {
    return Wording.load(source, Childcare.PACK).grammar();
  }
}
