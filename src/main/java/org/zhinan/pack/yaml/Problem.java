package org.zhinan.pack.yaml;

/**
 * One thing wrong with a pack, as {@code file:line:column: what, and what is allowed}.
 *
 * @param file relative to the pack's folder
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1
 */
public record Problem(String file, int line, int column, String message)
    implements Comparable<Problem> {

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    int byLine = Integer.compare(line, other.line);
    return byFile != 0 ? byFile : byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
  }
}
