package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.pack.yaml.Problem;

@DisplayName("A broken pack tells everything that is wrong with it, with its place")
class BrokenPacksTest {

  static List<String> names() {
    return TestPacks.listBroken();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void tells_exactly_the_errors_that_are_written_down(String name) throws IOException {
    Lint.Report report = Lint.source(TestPacks.broken(name));

    assertThat(report).as("the pack %s must not pass", name).isInstanceOf(Lint.Wrong.class);
    assertThat(text((Lint.Wrong) report))
        .isEqualTo(Files.readString(TestPacks.expectedErrors(name)));
  }

  @Test
  void there_are_twenty_five_ways_to_break_a_pack_and_more() {
    assertThat(names()).hasSizeGreaterThan(25);
  }

  private static String text(Lint.Wrong wrong) {
    return wrong.problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
