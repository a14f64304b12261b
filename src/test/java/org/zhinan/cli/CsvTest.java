package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static List<List<String>> cells(String text) {
    return Csv.read(text).stream().map(Csv.Row::cells).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a,b\nc,d", "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d", " a , b\n\"c\",d"})
  void rows_end_with_any_line_end_and_the_last_with_none(String text) {
    assertThat(cells(text)).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void a_cell_in_quotes_holds_commas_quotes_and_line_ends() {
    assertThat(cells("\"a,\"\"b\"\"\nc\",d\n")).containsExactly(List.of("a,\"b\"\nc", "d"));
  }

  @Test
  void empty_cells_stay_and_empty_rows_do_not() {
    assertThat(cells("a,,\n\n,,\n,b,")).containsExactly(List.of("a", "", ""), List.of("", "b", ""));
  }

  @Test
  void a_row_knows_the_line_that_it_begins_on() {
    assertThat(Csv.read("a\n\"b\nc\"\n\nd\n")).extracting(Csv.Row::line).containsExactly(1, 2, 5);
  }

  @Test
  void quotes_that_never_end_take_the_rest() {
    assertThat(cells("a,\"b\nc")).containsExactly(List.of("a", "b\nc"));
  }

  @Test
  void what_is_written_reads_back_the_same() {
    List<String> cells = List.of("a", "", "b,c", "d \"e\"", "f\ng");
    assertThat(cells(Csv.write(cells))).containsExactly(cells);
  }
}
