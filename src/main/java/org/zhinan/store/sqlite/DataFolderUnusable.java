package org.zhinan.store.sqlite;

import java.nio.file.Path;
import org.zhinan.base.ZhinanException;

/** The data folder cannot serve; nothing in it was changed. */
public final class DataFolderUnusable extends ZhinanException {

  private static final long serialVersionUID = 1L;

  private DataFolderUnusable(String message, Throwable cause) {
    super(message, cause);
  }

  private DataFolderUnusable(String message) {
    super(message);
  }

  static DataFolderUnusable inUse(Path folder, String owner) {
    return new DataFolderUnusable(
        "The data folder "
            + folder
            + " is in use by another Zhinan server"
            + owner
            + ". Stop that one, or start this one with another folder (--data).");
  }

  static DataFolderUnusable notWritable(Path folder, Throwable cause) {
    return new DataFolderUnusable(
        "The data folder "
            + folder
            + " cannot be written to. Give the user that runs Zhinan the right to create files in"
            + " it, or choose another folder (--data).",
        cause);
  }

  static DataFolderUnusable readOnlyFile(Path file) {
    return new DataFolderUnusable(
        "The database "
            + file
            + " is read-only. Give the user that runs Zhinan the right to write it, or choose another"
            + " data folder (--data).");
  }

  static DataFolderUnusable noDatabase(Path file) {
    return new DataFolderUnusable(
        "The file "
            + file
            + " is no SQLite database. It was left as it is: move it away or restore it from a"
            + " backup, or choose another data folder (--data).");
  }

  static DataFolderUnusable noneOfOurs(Path file, Throwable cause) {
    return new DataFolderUnusable(
        "The database "
            + file
            + " is damaged, belongs to another program, or was made by a newer Zhinan. It was left"
            + " as it is: run the version that made it, restore it from a backup, or choose another"
            + " data folder (--data). The database says: "
            + cause.getMessage(),
        cause);
  }
}
