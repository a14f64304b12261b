package org.zhinan.store.sqlite;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.store.HelpdeskStoreContract;

class SqliteHelpdeskStoreTest extends HelpdeskStoreContract {

  @TempDir Path folder;

  private final Deque<SqliteDatabase> opened = new ArrayDeque<>();

  @Override
  protected Stores stores() {
    SqliteDatabase database = SqliteDatabase.open(folder);
    opened.push(database);
    return new Stores(database.conversations(), database.tickets(), database.ratings());
  }

  @AfterEach
  void close() {
    opened.forEach(SqliteDatabase::close);
  }
}
