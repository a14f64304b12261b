package org.zhinan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prompts that are packed, and the form of their files. */
class PromptsTest {

  private static final String FILE =
      """
      ---
      purpose: says something
      inputs: word, place
      version: 3
      longest: 40
      ---
      # system
      Say it in {{place}}.
      # user
      Say {{word}}.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"word", "propose"})
  void every_placeholder_of_a_packed_prompt_is_filled(String name) {
    PromptTemplate template = Prompts.getPrompt(name);
    Map<String, String> values =
        template.inputs().stream().collect(Collectors.toMap(i -> i, i -> "<" + i + ">"));
    Prompt prompt = template.fill(values);
    assertThat(prompt.system() + prompt.user())
        .doesNotContain("{{", "}}")
        .contains(values.values());
    assertThat(template.purpose()).isNotBlank();
    assertThat(prompt.version()).matches(name + "@\\d+:[0-9a-f]{12}");
  }

  @Test
  void a_file_is_a_header_and_two_parts() {
    PromptTemplate template = Prompts.read("x", FILE);
    assertThat(template.inputs()).isEqualTo(List.of("word", "place"));
    assertThat(template.fill(Map.of("word", "yes", "place", "{{word}}")))
        .returns("Say it in {{word}}.", Prompt::system)
        .returns("Say yes.", Prompt::user)
        .returns(40, Prompt::longest);
  }

  @Test
  void another_text_is_another_version() {
    assertThat(Prompts.read("x", FILE).version())
        .startsWith("x@3:")
        .isNotEqualTo(Prompts.read("x", FILE.replace("Say it", "Sing it")).version());
  }

  @Test
  void an_input_that_the_text_does_not_use_is_refused_and_one_it_does_not_name() {
    assertThatThrownBy(() -> Prompts.read("x", FILE.replace("{{word}}", "yes")))
        .hasMessageContaining("names the inputs [place, word] and uses [place]");
    assertThatThrownBy(() -> Prompts.read("x", FILE.replace("word, place", "place")))
        .hasMessageContaining("names the inputs [place] and uses [place, word]");
  }

  @Test
  void a_value_that_is_missing_is_refused() {
    PromptTemplate template = Prompts.read("x", FILE);
    assertThatThrownBy(() -> template.fill(Map.of("word", "yes")))
        .hasMessageContaining("takes [word, place]");
  }
}
