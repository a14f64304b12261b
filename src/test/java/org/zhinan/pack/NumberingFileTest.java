package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

class NumberingFileTest {

  private static final String MARKS =
      "digits: 123\nten: X\nsentenceEnds: .\nlistSeparators: ;\nfullStops: .\ncolons: ':'\n";

  @Test
  void all_that_is_wrong_with_a_style_is_told_with_its_place() {
    assertThat(
            problems(
                MARKS
                    + "styles:\n"
                    + "  - {name: a, role: chapter, rank: 0, pattern: '(', token: A, size: 1}\n"))
        .containsExactly(
            "f.yaml:8:21: unknown role \"chapter\"; allowed: heading, direction, item",
            "f.yaml:8:48: not a pattern: Unclosed group",
            "f.yaml:8:63: unknown key \"size\"; allowed: name, pattern, rank, role, token");
  }

  @Test
  void a_rank_and_a_token_are_checked() {
    assertThat(
            problems(
                MARKS + "styles:\n  - {name: a, role: item, rank: 0, pattern: '-', token: A}\n"))
        .containsExactly(
            "f.yaml:8:33: a rank is a number from 1 to 99",
            "f.yaml:8:57: a token is made of [a-z0-9-]");
  }

  @Test
  void a_label_says_what_it_stands_under() {
    Problems problems = new Problems();
    NumberingFile.readLabels(
        YamlNode.parse("l.yaml", "labels:\n  - {word: W, token: w, under: roof}\n", problems));

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("l.yaml:2:32: unknown under \"roof\"; allowed: direction, item, part");
  }

  private static List<String> problems(String yaml) {
    Problems problems = new Problems();
    NumberingFile.readStyles(YamlNode.parse("f.yaml", yaml, problems));
    return problems.list().stream().map(Problem::toString).toList();
  }
}
