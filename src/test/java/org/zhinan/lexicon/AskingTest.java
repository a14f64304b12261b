package org.zhinan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskingTest {

  private static final Asking ASKING = asking();

  private static Asking asking() {
    Map<String, Asking.Way> ways = new LinkedHashMap<>();
    ways.put("money", way(List.of("how ~1 much"), List.of("tax"), Set.of()));
    ways.put("date", way(List.of("when"), List.of(), Set.of()));
    ways.put("birthday", way(List.of("when ~20 born"), List.of(), Set.of("date")));
    return new Asking(ways);
  }

  private static Asking.Way way(List<String> ask, List<String> unless, Set<String> over) {
    return new Asking.Way(patterns(ask), patterns(unless), over);
  }

  private static List<Pattern> patterns(List<String> sources) {
    return sources.stream().map(s -> PatternParser.parse(s, Map.of(), Set.of())).toList();
  }

  private static Set<String> match(String text) {
    return ASKING.match(Lattice.over(NormalText.of(text), List.of()));
  }

  @Test
  void several_things_are_asked_in_the_order_of_the_text() {
    assertThat(match("when, and how much")).containsExactly("date", "money");
  }

  @Test
  void what_says_that_something_else_is_asked_wins() {
    assertThat(match("how much tax")).isEmpty();
  }

  @Test
  void the_more_exact_silences_the_general() {
    assertThat(match("when was she born")).containsExactly("birthday");
  }

  @Test
  void the_words_that_a_thing_is_asked_by_are_known() {
    assertThat(ASKING.words(Set.of("birthday"))).containsExactly("born", "when");
  }
}
