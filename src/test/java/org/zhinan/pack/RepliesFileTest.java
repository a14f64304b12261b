package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;

class RepliesFileTest {

  @Test
  void a_text_is_found_by_its_groups_and_filled_in_the_language_asked_for() {
    Problems problems = new Problems();

    Replies replies =
        RepliesFile.read(
            "replies.yaml", "answer:\n  yes: {zh: \"Z {who}\", en: \"Yes, {who}.\"}\n", problems);

    assertThat(problems.list()).isEmpty();
    assertThat(replies.say("answer.yes", Locale.ENGLISH, Map.of("who", "$1")))
        .isEqualTo("Yes, $1.");
    assertThat(replies.say("answer.yes", Locale.CHINA, Map.of())).isEqualTo("Z ");
    assertThat(replies.listAbsent(List.of("answer.yes", "answer.no"))).containsExactly("answer.no");
  }

  @Test
  void languages_that_differ_in_placeholders_are_reported_with_their_place() {
    Problems problems = new Problems();

    RepliesFile.read("replies.yaml", "a:\n  b: {zh: \"{x}\", en: \"{y}\"}\n", problems);

    assertThat(problems.list())
        .containsExactly(
            new Problem(
                "replies.yaml",
                2,
                6,
                "the languages of \"a.b\" differ in placeholders: zh has [x], en has [y]"));
  }

  @Test
  void a_text_in_one_language_alone_is_reported() {
    Problems problems = new Problems();

    RepliesFile.read("replies.yaml", "a: {zh: x}\n", problems);

    assertThat(problems.list()).extracting(Problem::message).contains("the key \"en\" is missing");
  }
}
