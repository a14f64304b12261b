package org.zhinan.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of applicants: the names of its columns, and its rows. */
record TableFile(List<String> columns, List<Csv.Row> rows) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads a CSV file in UTF-8, or in GB18030 as spreadsheets write it where that is the machine's
   * own.
   *
   * @throws WrongUsage when there is no such file, or nothing in it
   */
  static TableFile read(Path file) {
    List<Csv.Row> rows = Csv.read(text(file));
    if (rows.isEmpty()) {
      throw new WrongUsage("The table " + file + " is empty; its first row names the columns.");
    }
    return new TableFile(rows.get(0).cells(), rows.subList(1, rows.size()));
  }

  private static String text(Path file) {
    try {
      String text = decode(Files.readAllBytes(file));
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (IOException e) {
      throw new WrongUsage("The file " + file + " cannot be read.");
    }
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("GB18030"));
    }
  }
}
