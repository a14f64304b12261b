package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhinan.pack.Lint;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.SharedKnowledge;

class CoverageHtmlTest {

  private static final PackSource GOOD =
      SharedKnowledge.under(Path.of("src/test/resources/packs/good"));

  @Test
  void a_sentence_is_coloured_by_what_it_is_bound_to_which_stands_beside_it() {
    assertThat(CoverageHtml.of(PackLoader.load(GOOD)))
        .contains(
            "<mark class=\"requirement\" title=\"g.1.4\">Every member of the household should live")
        .contains("<mark class=\"requirement\">requirement</mark> applicant.age")
        .contains(
            "<mark class=\"paper\" title=\"g.2.1\">A proof of income must be handed in</mark>")
        .contains("<mark class=\"unbound\">0 unbound</mark>");
  }

  @Test
  void an_unbound_sentence_and_words_that_nothing_holds_are_marked() {
    String page =
        CoverageHtml.of(
            PackLoader.load(
                changed("guideline.md", "under 555-0100.", "under 555-0100. Cats are fine.")));

    assertThat(page)
        .contains("<mark class=\"unbound\" title=\"g.2.3\">Cats are fine</mark>")
        .contains("<mark class=\"unbound\">1 unbound</mark>")
        .contains("<u>The applicant </u>must be born");
  }

  @Test
  void what_the_knowledge_says_is_text_and_never_a_tag_and_the_page_needs_no_other() {
    String page =
        CoverageHtml.of(
            PackLoader.load(
                changed("pack.yaml", "title: {zh: Heating benefit 2024", "title: {zh: <script>x")));

    assertThat(page).contains("&lt;script&gt;x").doesNotContain("<script", "href=", "src=");
  }

  @Test
  void the_lines_of_lint_tell_what_is_bound_and_what_no_case_tries() {
    Lint.Sound sound = (Lint.Sound) Lint.source(GOOD);

    assertThat(LintText.lines(sound))
        .contains(
            "  conditions: 4 requirement, 1 paper in 1 directions",
            "  unbound: 0",
            "  cases of rules: 0",
            "  conditions without a case: 5 (applicant.age, income, income.family, residence,"
                + " proof)");
  }

  private static PackSource changed(String file, String words, String others) {
    String text = GOOD.findText(file).orElseThrow();
    assertThat(text).contains(words);
    byte[] bytes = text.replace(words, others).getBytes(StandardCharsets.UTF_8);
    return GOOD.overlaid(Map.of(file, bytes));
  }
}
