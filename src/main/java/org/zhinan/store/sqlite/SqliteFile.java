package org.zhinan.store.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The database's one file: looked at before it is opened, migrated before it is used. */
final class SqliteFile {

  private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final String MIGRATIONS = "classpath:org/zhinan/store/migration";
  private static final int BUSY_MILLIS = 10_000;
  private static final int CONNECTIONS = 4;

  private final Path file;

  SqliteFile(Path file) {
    this.file = file;
  }

  /**
   * Reads the first bytes only: SQLite itself would take a file of garbage for a database to
   * repair.
   */
  void check() {
    try {
      if (Files.exists(file)) {
        checkExisting();
        readSchema();
      }
    } catch (IOException e) {
      throw DataFolderUnusable.notWritable(file, e);
    }
  }

  private void checkExisting() throws IOException {
    if (!Files.isRegularFile(file) || !(Files.size(file) == 0 || Arrays.equals(head(), HEADER))) {
      throw DataFolderUnusable.noDatabase(file);
    }
    if (!Files.isWritable(file)) {
      throw DataFolderUnusable.readOnlyFile(file);
    }
  }

  /** The migration would try a damaged database again and again before it gives up. */
  private void readSchema() {
    try (Connection connection = source(new SQLiteConfig()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT count(*) FROM sqlite_master").close();
    } catch (SQLException e) {
      throw DataFolderUnusable.noneOfOurs(file, e);
    }
  }

  private byte[] head() throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(HEADER.length);
    }
  }

  /**
   * Brings the schema up to date. Comes before the switch to WAL, which writes: a database that
   * turns out to be somebody else's keeps every byte.
   */
  void migrate() {
    try {
      Flyway.configure()
          .dataSource(source(new SQLiteConfig()))
          .locations(MIGRATIONS)
          .failOnMissingLocations(true)
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw DataFolderUnusable.noneOfOurs(file, e);
    }
  }

  HikariDataSource pool(Durability durability) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(JournalMode.WAL);
    settings.setSynchronous(durability.mode);
    settings.setTransactionMode(TransactionMode.IMMEDIATE);
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("zhinan-sqlite");
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setDataSource(source(settings));
    return new HikariDataSource(pool);
  }

  private SQLiteDataSource source(SQLiteConfig settings) {
    settings.enforceForeignKeys(true);
    settings.setBusyTimeout(BUSY_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
