package org.zhinan.guideline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhinan.guideline.Clause;

/** Ids stand in rules, indexes, links and databases: they may not move unnoticed. */
class ClauseIdsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/guideline/ids.txt");

  @Test
  void every_clause_keeps_its_id() throws IOException {
    List<String> found =
        RealGuideline.read().listClauses().stream().map(ClauseIdsTest::line).toList();
    Files.write(Path.of("target/ids.txt"), found);

    assertThat(found).isEqualTo(Files.readAllLines(GOLDEN));
  }

  private static String line(Clause clause) {
    String text = clause.text();
    return clause.id() + "\t" + text.substring(0, Math.min(40, text.length()));
  }
}
