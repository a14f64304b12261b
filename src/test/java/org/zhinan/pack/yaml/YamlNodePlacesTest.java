package org.zhinan.pack.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place within a text of a YAML file is told as the place in the file")
class YamlNodePlacesTest {

  private final Problems problems = new Problems();

  @Test
  void of_a_plain_text_on_one_line() {
    assertThat(place("a: 1\nrule: one == two", 1, 8)).isEqualTo("f.yaml:2:14: here");
  }

  @Test
  void of_a_quoted_text() {
    assertThat(place("rule: \"one == two\"", 1, 8)).isEqualTo("f.yaml:1:15: here");
  }

  @Test
  void after_a_quotation_mark_that_is_written_twice() {
    assertThat(place("rule: 'x == ''JP'' && two'", 1, 14)).isEqualTo("f.yaml:1:23: here");
  }

  @Test
  void of_a_block_that_keeps_its_lines() {
    assertThat(place("rule: |\n    one\n      == two\n", 2, 6)).isEqualTo("f.yaml:3:10: here");
  }

  @Test
  void of_a_block_that_folds_its_lines() {
    assertThat(place("rule: >-\n  one ==\n  two\n", 1, 8)).isEqualTo("f.yaml:3:3: here");
  }

  @Test
  void of_a_plain_text_that_goes_on_in_the_next_line() {
    assertThat(place("rule: one ==\n  two", 1, 8)).isEqualTo("f.yaml:2:3: here");
  }

  @Test
  void at_the_end_of_the_text() {
    assertThat(place("rule: one", 1, 4)).isEqualTo("f.yaml:1:10: here");
  }

  @Test
  void a_file_that_is_no_yaml_gives_one_problem_and_nothing_further() {
    YamlNode root = YamlNode.parse("f.yaml", "a: {b", problems);
    root.get("c");
    root.allow("d");

    assertThat(problems.list()).hasSize(1);
    assertThat(problems.list().get(0).toString()).startsWith("f.yaml:1:6: not YAML: ");
  }

  private String place(String text, int line, int column) {
    YamlNode.parse("f.yaml", text, problems).get("rule").problemAt(line, column, "here");
    return problems.list().get(0).toString();
  }
}
