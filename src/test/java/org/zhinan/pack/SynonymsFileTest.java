package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhinan.lexicon.Synonyms;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

class SynonymsFileTest {

  private final Problems problems = new Problems();

  @Test
  void groups_and_fillers_are_read() {
    Synonyms read = read("groups:\n  - [年龄, 出生]\nfillers: [吗, 的]\n");
    assertThat(read)
        .isEqualTo(new Synonyms(java.util.List.of(Set.of("年龄", "出生")), Set.of("吗", "的")));
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void a_group_of_one_word_is_reported_where_it_stands() {
    read("groups:\n  - [年龄]\n");
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("synonyms.yaml:2:5: a group holds at least two words");
  }

  @Test
  void a_word_that_stands_twice_in_a_group_is_reported() {
    read("groups:\n  - [年龄, 出生, 年龄]\n");
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("synonyms.yaml:2:14: \"年龄\" stands twice in this group");
  }

  @Test
  void an_unknown_key_is_reported_with_those_allowed() {
    read("groups: []\nstop: [吗]\n");
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("synonyms.yaml:2:1: unknown key \"stop\"; allowed: fillers, groups");
  }

  private Synonyms read(String yaml) {
    return SynonymsFile.read(YamlNode.parse("synonyms.yaml", yaml, problems));
  }
}
