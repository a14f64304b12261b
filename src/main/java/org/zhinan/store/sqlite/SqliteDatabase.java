package org.zhinan.store.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.helpdesk.RatingStore;
import org.zhinan.helpdesk.TicketStore;
import org.zhinan.store.JdbiConversationStore;
import org.zhinan.store.JdbiRatingStore;
import org.zhinan.store.JdbiTicketStore;

/**
 * The database in a data folder: the file {@value #NAME}, its write-ahead log, and the lock that
 * keeps a second server out. Open from {@link #open} to {@link #close}; a process that dies without
 * closing loses nothing, and the next one opens as usual.
 */
public final class SqliteDatabase implements AutoCloseable {

  static final String NAME = "zhinan.db";

  private final FolderLock lock;
  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private SqliteDatabase(FolderLock lock, HikariDataSource pool) {
    this.lock = lock;
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  /** Opens with {@link Durability#PROCESS_DEATH}. */
  public static SqliteDatabase open(Path folder) {
    return open(folder, Durability.PROCESS_DEATH);
  }

  /**
   * Takes the folder, making it when it is missing, and brings its database up to date.
   *
   * @throws DataFolderUnusable when another server has the folder, it cannot be written to, or what
   *     lies in it is no database of Zhinan's; nothing is changed then
   */
  public static SqliteDatabase open(Path folder, Durability durability) {
    FolderLock lock = FolderLock.take(folder);
    try {
      return open(lock, durability);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static SqliteDatabase open(FolderLock lock, Durability durability) {
    SqliteFile file = new SqliteFile(lock.folder().resolve(NAME));
    file.check();
    file.migrate();
    return new SqliteDatabase(lock, file.pool(durability));
  }

  public ConversationStore conversations() {
    return new JdbiConversationStore(jdbi);
  }

  public TicketStore tickets() {
    return new JdbiTicketStore(jdbi);
  }

  public RatingStore ratings() {
    return new JdbiRatingStore(jdbi);
  }

  /** Whether the database answers now. */
  public boolean ready() {
    try {
      return jdbi.withHandle(h -> h.createQuery("SELECT 1").mapTo(Integer.class).one()) == 1;
    } catch (JdbiException e) {
      return false;
    }
  }

  /** What SQLite finds wrong with the whole file, in its own words; empty when it is intact. */
  public List<String> listDamage() {
    return jdbi
        .withHandle(h -> h.createQuery("PRAGMA integrity_check").mapTo(String.class).list())
        .stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }

  @Override
  public void close() {
    try {
      pool.close();
    } finally {
      lock.close();
    }
  }
}
