package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhinan.lexicon.Variants;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

class VariantsFileTest {

  private static final Path KNOWLEDGE = Path.of("knowledge");
  private static final Path SHIPPED = KNOWLEDGE.resolve("common/variants.yaml");

  private static final Path NUMERALS = KNOWLEDGE.resolve("common/numerals.yaml");

  private final Problems problems = new Problems();

  private Variants read(String text) {
    return VariantsFile.read(YamlNode.parse("variants.yaml", text, problems));
  }

  @Test
  void each_other_form_is_replaced_by_the_usual_one_and_places_stay() {
    assertThat(read("usual: 萬万 後后").usual("a萬元以後𠮷")).isEqualTo("a万元以后𠮷");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void what_is_no_pair_and_what_stands_twice_is_named() {
    read("usual: 萬 萬万 萬方");

    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactly(
            "\"萬\" must be two characters: the other form, the usual one", "\"萬\" stands twice");
  }

  @Test
  void the_shipped_table_reads_traditional_characters() throws IOException {
    Variants shipped = read(Files.readString(SHIPPED));

    assertThat(problems.list()).isEmpty();
    assertThat(shipped.usual("項目負責人須具有高級職稱或博士學位，企業僅可作為參與單位，香港臺灣"))
        .isEqualTo("项目负责人须具有高级职称或博士学位，企业仅可作为参与单位，香港台湾");
  }

  @Test
  void no_text_of_the_knowledge_is_written_in_another_form_but_numerals_that_are_known_in_both()
      throws IOException {
    Variants shipped = read(Files.readString(SHIPPED));
    try (Stream<Path> files = Files.walk(KNOWLEDGE)) {
      List<Path> texts =
          files
              .filter(file -> file.toString().matches(".*\\.(yaml|md)"))
              .filter(file -> !List.of(SHIPPED, NUMERALS).contains(file))
              .toList();
      assertThat(texts)
          .isNotEmpty()
          .allSatisfy(
              file -> {
                String text = Files.readString(file);
                assertThat(shipped.usual(text)).as(file.toString()).isEqualTo(text);
              });
    }
  }
}
