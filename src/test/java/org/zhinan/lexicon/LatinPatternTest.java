package org.zhinan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns over languages that set their words apart. */
class LatinPatternTest {

  private static List<Match> find(String pattern, String text) {
    WordScanner words = new WordScanner().add("kind", "day nursery", "nursery");
    Lattice lattice = Lattice.over(NormalText.of(text), List.of(ScannersTest.DATES, words));
    return new PatternMatcher(lattice)
        .all(
            PatternParser.parse(
                pattern, Map.of("has", List.of("goes to", "is at")), Set.of("date", "kind")));
  }

  @ParameterizedTest(name = "\"{0}\" fits \"{1}\"")
  @CsvSource({
    "how much, How much is it?",
    "(can|may) we apply, 'So, may we  apply?'",
    "{has} (a|the)? <kind>, She goes to the day nursery.",
    "lived here since <date>, We have lived here since 2024-02-01."
  })
  void a_pattern_of_words_fits_the_words_whatever_blanks_stand_between(
      String pattern, String text) {
    assertThat(find(pattern, text)).isNotEmpty();
  }

  @ParameterizedTest(name = "\"{0}\" does not fit \"{1}\"")
  @CsvSource({"no, We know.", "can, 'A scan'", "is at, This attic", "how much, howmuch"})
  void a_word_is_not_found_where_none_begins(String pattern, String text) {
    assertThat(find(pattern, text)).isEmpty();
  }
}
