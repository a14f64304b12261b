package org.zhinan.store.sqlite;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.store.ConversationStoreContract;

class SqliteConversationStoreTest extends ConversationStoreContract {

  @TempDir Path folder;

  private final Deque<SqliteDatabase> opened = new ArrayDeque<>();

  @Override
  protected ConversationStore store() {
    opened.push(SqliteDatabase.open(folder));
    return opened.element().conversations();
  }

  @AfterEach
  void close() {
    opened.forEach(SqliteDatabase::close);
  }
}
