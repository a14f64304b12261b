package org.zhinan.evaluation.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhinan.evaluation.versions.Difference.Turned;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackSource;

class VersionDiffTest {

  private static final String POOR = "{\"facts\": {\"household\": {\"income\": 1550}}}";
  private static final String RICH = "{\"facts\": {\"household\": {\"income\": 2500}}}";
  private static final String OLD = "{\"facts\": {\"applicant\": {\"birthDate\": \"1990-01-01\"}}}";

  private static final PackSource BEFORE =
      with(
          PackSource.ofFolder(Path.of("src/test/resources/packs/good")),
          "cases/rules/all.jsonl",
          String.join("\n", POOR, RICH, OLD));

  private static PackSource with(PackSource source, String file, String text) {
    return source.overlaid(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static PackSource replaced(PackSource source, String file, String... words) {
    String text = source.findText(file).orElseThrow();
    for (int i = 0; i < words.length; i += 2) {
      assertThat(text).contains(words[i]);
      text = text.replace(words[i], words[i + 1]);
    }
    return with(source, file, text);
  }

  private static List<Difference> compare(PackSource after) {
    Pack before = PackLoader.load(BEFORE);
    return new VersionDiff(before, PackLoader.load(after)).compare(Examples.ofPack(BEFORE, before));
  }

  @Test
  void the_same_pack_decides_the_same() {
    assertThat(compare(BEFORE)).isEmpty();
  }

  @Test
  void a_limit_that_moves_turns_the_cases_between_and_is_named() {
    PackSource after =
        replaced(BEFORE, "parameters.yaml", "2024-12-31, value: 1500", "2024-12-31, value: 1600");

    assertThat(compare(after))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.example()).isEqualTo("cases/rules/all.jsonl:1");
              assertThat(d.turned())
                  .containsExactly(
                      new Turned(
                          "income",
                          "unknown",
                          "satisfied",
                          List.of(
                              "parameter incomeLimit was 1500 (../2024-12-31),"
                                  + " is 1600 (../2024-12-31)")));
            });
  }

  @Test
  void a_rule_that_reads_otherwise_is_shown_in_both_wordings() {
    PackSource after =
        replaced(
            BEFORE,
            "conditions/who.yaml",
            "applicant.birthDate <= params",
            "applicant.birthDate > params");

    assertThat(compare(after))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.before()).isEqualTo("undetermined");
              assertThat(d.after()).isEqualTo("ineligible");
              assertThat(d.turned().get(0).why())
                  .containsExactly(
                      "require was applicant.birthDate <= params.bornUntil,"
                          + " is applicant.birthDate > params.bornUntil");
            });
  }

  @Test
  void a_condition_that_another_stands_for_is_compared_with_it() {
    PackSource renamed =
        replaced(
            replaced(BEFORE, "conditions/who.yaml", "id: applicant.age", "id: applicant.born"),
            "pack.yaml",
            "version: 1.0.0",
            "version: 1.1.0\nreplaces: {version: 1.0.0, since: 2024-04-01,"
                + " ids: {applicant.age: applicant.born}}");

    assertThat(compare(renamed)).isEmpty();
  }

  @Test
  void a_condition_that_is_gone_or_new_is_told() {
    PackSource renamed =
        replaced(BEFORE, "conditions/who.yaml", "id: applicant.age", "id: applicant.born");

    Map<String, List<String>> why = new TreeMap<>();
    compare(renamed).get(2).turned().forEach(t -> why.put(t.condition(), t.why()));
    assertThat(why)
        .containsEntry("applicant.age", List.of("the condition is gone"))
        .containsEntry("applicant.born", List.of("the condition is new"));
  }

  @Test
  void an_example_that_a_version_cannot_decide_says_why() {
    PackSource after =
        replaced(
            BEFORE,
            "parameters.yaml",
            "- {to: 2024-12-31, value: 1500}",
            "- {from: 2024-04-01, to: 2024-12-31, value: 1500}");
    PackSource later = replaced(after, "pack.yaml", "2024-03-01T08", "2024-04-01T08");

    assertThat(compare(later).get(0).after())
        .startsWith("not decided: The parameter \"incomeLimit\" has no value on 2024-03-01.");
  }

  @Test
  void determinations_that_were_kept_are_examples_of_their_call() {
    String kept =
        "{\"determinationId\": \"sha256:1\", \"facts\": {}, \"directions\": [\"main\"],"
            + " \"role\": \"apply\", \"asOf\": \"2024-03-05\", \"pack\": {\"call\": \"good\"}}";

    assertThat(Examples.ofKept(List.of(kept), "good"))
        .extracting(Example::name)
        .containsExactly("sha256:1");
    assertThat(Examples.ofKept(List.of(kept), "other")).isEmpty();
  }
}
