package org.zhinan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactPathTest {

  @Property
  void paths_are_in_the_order_of_their_texts(
      @ForAll("paths") FactPath one, @ForAll("paths") FactPath other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
  }

  @Provide
  Arbitrary<FactPath> paths() {
    return Arbitraries.of("a", "a-b", "a_b", "ab", "aB", "b", "a1", "Z")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(FactPath::new);
  }

  @Test
  void a_child_is_one_step_longer() {
    FactPath partner = FactPath.of("partners").child("p1");

    assertThat(partner.steps()).isEqualTo(List.of("partners", "p1"));
    assertThat(partner.child("country")).isEqualTo(FactPath.of("partners.p1.country"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "-a", "a.b", "a b", "é", "a/b", "_a"})
  void a_step_begins_with_a_letter_and_holds_letters_digits_and_two_signs(String text) {
    assertThat(FactPath.isStep(text)).isFalse();
    assertThat(FactPath.isStep("a" + text.replaceAll("[^a-z0-9_-]", ""))).isTrue();
    assertThatThrownBy(() -> FactPath.of("leader").child(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
