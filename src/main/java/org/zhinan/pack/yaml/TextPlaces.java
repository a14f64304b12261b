package org.zhinan.pack.yaml;

import java.util.List;

/**
 * Finds in the lines of a file the place that a place within a scalar's value comes from. Folding
 * changes white space alone, so the visible characters are counted.
 */
final class TextPlaces {

  private final List<String> lines;
  private final char quote;
  private int line;
  private int column;

  /**
   * @param line of the value's first character or before it, from 0
   * @param column within that line, from 0
   * @param quote the scalar's quotation mark; a space for none
   */
  TextPlaces(List<String> lines, int line, int column, char quote) {
    this.lines = lines;
    this.line = line;
    this.column = column;
    this.quote = quote;
  }

  /** Moves to the place of the visible character that this many stand before. */
  void skipVisible(int count) {
    skipBlanks();
    for (int i = 0; i < count; i++) {
      column += isEscape() ? 2 : 1;
      skipBlanks();
    }
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  private boolean isEscape() {
    String rest = lines.get(line).substring(column);
    return (quote == '"' && rest.startsWith("\\")) || (quote == '\'' && rest.startsWith("''"));
  }

  private void skipBlanks() {
    while (line < lines.size() - 1 && isBlankFrom(lines.get(line), column)) {
      line++;
      column = 0;
    }
    String text = lines.get(line);
    while (column < text.length() && Character.isWhitespace(text.charAt(column))) {
      column++;
    }
  }

  private static boolean isBlankFrom(String text, int column) {
    return column >= text.length() || text.substring(column).isBlank();
  }
}
