package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhinan.pack.information.Samples;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

class SamplesFileTest {

  private final Problems problems = new Problems();

  @Test
  void samples_of_a_kind_are_gathered_from_all_files() {
    Samples samples =
        read("name: it\nkinds: {fee: [how much]}", "kinds: {fee: [what does it cost]}");

    assertThat(samples.name()).isEqualTo("it");
    assertThat(samples.listOf(Set.of("fee"))).containsExactly("how much", "what does it cost");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void samples_of_cases_ask_for_no_kind_of_information() {
    Samples samples = read("cases: {eligibility: [may I apply]}");

    assertThat(samples.isOfCase("eligibility")).isTrue();
    assertThat(samples.isOfCase("fee")).isFalse();
    assertThat(samples.all()).containsOnlyKeys("eligibility");
  }

  @Test
  void samples_of_a_kind_that_is_not_there_are_a_problem_with_its_place() {
    read("kinds:\n  fees: [how much]");

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("1.yaml:2:3: no kind of information is called fees; allowed: [fee]");
  }

  private Samples read(String... files) {
    List<YamlNode> nodes =
        java.util.stream.IntStream.rangeClosed(1, files.length)
            .mapToObj(n -> YamlNode.parse(n + ".yaml", files[n - 1], problems))
            .toList();
    return new SamplesFile(Set.of("fee")).samples(nodes);
  }
}
