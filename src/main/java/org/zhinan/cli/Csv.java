package org.zhinan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as RFC 4180 has them: cells in quotes may hold commas, quotes and line ends. */
final class Csv {

  /**
   * A row.
   *
   * @param line where it begins in the text, from 1
   */
  record Row(int line, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int at;
  private int line = 1;
  private int rowLine = 1;

  private Csv(String text) {
    this.text = text;
  }

  /** The rows that hold anything. */
  static List<Row> read(String text) {
    Csv csv = new Csv(text);
    while (csv.at < text.length()) {
      csv.cell();
    }
    csv.endRow();
    return csv.rows.stream().filter(row -> !row.isBlank()).toList();
  }

  static String write(List<String> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private void cell() {
    cells.add(text.charAt(at) == '"' ? quotedCell() : plainCell());
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      if (at == text.length()) {
        cells.add("");
      }
    } else {
      endLine();
    }
  }

  private String plainCell() {
    int from = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  /** What stands in quotes, and whatever follows them before the next comma. */
  private String quotedCell() {
    StringBuilder cell = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' && !text.startsWith("\"\"", at)) {
        at++;
        break;
      }
      at += c == '"' ? 1 : 0;
      line += c == '\n' ? 1 : 0;
      cell.append(c);
    }
    return cell + plainCell();
  }

  private void endLine() {
    if (text.startsWith("\r\n", at)) {
      at++;
    }
    at++;
    line++;
    endRow();
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(new Row(rowLine, cells));
    }
    cells = new ArrayList<>();
    rowLine = line;
  }
}
