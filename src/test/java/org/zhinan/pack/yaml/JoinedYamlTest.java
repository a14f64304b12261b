package org.zhinan.pack.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file can be gone on with in another one")
class JoinedYamlTest {

  private final Problems problems = new Problems();

  @Test
  void mappings_are_united_key_by_key_and_lists_put_one_after_the_other() {
    YamlNode joined =
        file("a.yaml", "say: {age: [old, young]}\nwords: {cat: [tom]}")
            .and(file("b.yaml", "say: {age: [aged], name: [called]}"))
            .and(file("c.yaml", "say: {age: [grey]}\nhome: [CN]"));

    assertThat(joined.map()).containsOnlyKeys("say", "words", "home");
    assertThat(joined.get("say").get("age").texts())
        .containsExactly("old", "young", "aged", "grey");
    assertThat(joined.get("say").get("name").texts()).containsExactly("called");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void what_is_wrong_is_told_of_the_file_that_it_stands_in() {
    YamlNode joined =
        file("a.yaml", "say: {age: [old]}").and(file("b.yaml", "say: {age: [aged]}\nsya: {}"));

    joined.allow("say");
    joined.get("say").get("age").list().get(1).problem("no such word");

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "b.yaml:1:13: no such word", "b.yaml:2:1: unknown key \"sya\"; allowed: say");
  }

  @Test
  void a_text_stands_once() {
    YamlNode joined =
        file("a.yaml", "bare: {money: budget}").and(file("b.yaml", "bare: {money: fee}"));

    assertThat(joined.get("bare").get("money").text()).isEqualTo("budget");
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "b.yaml:1:15: stands in a.yaml:1 already; only two mappings, or two lists, can be"
                + " joined");
  }

  @Test
  void an_empty_file_adds_nothing() {
    YamlNode joined = file("a.yaml", "").and(file("b.yaml", "x: [1]")).and(file("c.yaml", "# no"));

    assertThat(joined.get("x").texts()).containsExactly("1");
    assertThat(problems.list()).isEmpty();
  }

  private YamlNode file(String name, String text) {
    return YamlNode.parse(name, text, problems);
  }
}
