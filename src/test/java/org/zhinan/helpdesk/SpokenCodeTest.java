package org.zhinan.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenCodeTest {

  @Test
  void all_characters_but_the_four_that_are_mistaken_for_each_other_are_drawn() {
    Random chance = new Random(20201129);
    Set<Integer> drawn =
        Stream.generate(() -> SpokenCode.draw(chance).text())
            .limit(1000)
            .flatMap(text -> text.chars().boxed())
            .collect(Collectors.toSet());
    assertThat(drawn).hasSize(32).doesNotContain((int) '0', (int) 'O', (int) '1', (int) 'I');
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ABCDE", "ABCDEFG", "ABCDE0", "ABCDEO", "1BCDEF", "abcdef", "ABC DE"})
  void what_cannot_be_said_clearly_is_no_code(String text) {
    assertThatThrownBy(() -> new SpokenCode(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
