package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of applicants, as a research office has it, becomes a table of verdicts. */
class BatchTest {

  private static final String HEADER =
      ",line,direction,overall,violated,confirm,open,clauses,determination,error";

  @TempDir private Path folder;

  @Test
  void every_applicant_gets_a_verdict_for_each_direction() {
    Terminal run = batch("name,lead.type\n张三,enterprise\n李四,university\n", "A1-1.3", "A1-1.4");

    assertThat(run.code()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("name" + HEADER);
    assertThat(lines.get(1)).startsWith("张三,2,A1-1.3,undetermined,,,");
    assertThat(lines.get(2)).startsWith("张三,2,A1-1.4,ineligible,a1-1.4.lead-type,,,a1.1-4.req.2,");
    assertThat(lines.get(3)).startsWith("李四,3,A1-1.3,ineligible,a1-1.3.lead-type,,,");
    assertThat(lines.get(4)).startsWith("李四,3,A1-1.4,undetermined,,,").contains("leader.birthDate");
    assertThat(lines).hasSize(5);
  }

  @Test
  void a_row_that_cannot_be_read_is_named_and_the_others_are_done() {
    Terminal run =
        batch(
            "name,direction,lead.type\n张三,A1-1.4,firm\n李四,A9-9.9,university\n"
                + "王五,A1-1.4,university\n");

    assertThat(run.code()).isEqualTo(1);
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(1)).startsWith("张三,2,,,,,,,,\"lead.type must be one of ");
    assertThat(lines.get(2)).startsWith("李四,3,,,,,,,,").contains("A9-9.9");
    assertThat(lines.get(3)).startsWith("王五,4,A1-1.4,undetermined");
    assertThat(run.err().lines())
        .satisfiesExactly(
            first -> assertThat(first).contains("applicants.csv:2: lead.type must be one of"),
            second -> assertThat(second).contains("applicants.csv:3: ").contains("A9-9.9"));
  }

  @Test
  void cells_may_be_written_as_people_and_spreadsheets_write_them() {
    String spelt =
        "leader.birthDate,leader.civilServant,lead.type,partners.p1.country,complete\n"
            + "1961/3/2,TRUE,企业,以色列,partners leader.ongoing\n";
    String wire =
        "leader.birthDate,leader.civilServant,lead.type,partners.p1.country,complete\n"
            + "1961-03-02,true,enterprise,IL,\"leader.ongoing, partners\"\n";

    assertThat(batch(spelt, "A1-1.4").out()).isEqualTo(batch(wire, "A1-1.4").out());
  }

  @Test
  void nothing_in_a_cell_says_nothing_and_a_question_mark_that_it_is_not_known() {
    String silent = batch("lead.type,leader.birthDate\nenterprise,\n").out();

    assertThat(batch("lead.type\nenterprise\n").out()).isEqualTo(silent);
    assertThat(batch("lead.type,leader.birthDate\nenterprise,?\n").out()).isNotEqualTo(silent);
  }

  @Test
  void a_column_that_is_no_fact_is_wrong_usage_before_anything_is_decided() {
    Terminal run = batch("name,leader.birthdate,lead.kind\n张三,1961,x\n");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("leader.birthdate, lead.kind");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void tables_come_in_utf_8_with_or_without_its_mark_and_in_gb18030() {
    String table = "name,lead.type\n张三,企业\n";
    String expected = batch(table.getBytes(StandardCharsets.UTF_8)).out();

    assertThat(expected).contains("张三");
    assertThat(batch(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8)).out())
        .isEqualTo(expected);
    assertThat(batch(table.getBytes(Charset.forName("GB18030"))).out()).isEqualTo(expected);
  }

  private Terminal batch(String table, String... directions) {
    return batch(table.getBytes(StandardCharsets.UTF_8), directions);
  }

  private Terminal batch(byte[] table, String... directions) {
    try {
      Path file = Files.write(folder.resolve("applicants.csv"), table);
      String[] words = new String[3 + 2 * directions.length];
      words[0] = "check";
      words[1] = "--batch";
      words[2] = file.toString();
      for (int i = 0; i < directions.length; i++) {
        words[3 + 2 * i] = "--direction";
        words[4 + 2 * i] = directions[i];
      }
      return Terminal.run(words);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
