package org.zhinan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.zhinan.store.Examples.conversation;
import static org.zhinan.store.Examples.turn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.conversation.Turn;
import org.zhinan.store.Examples;

class SqliteDatabaseTest {

  @TempDir Path folder;

  @Test
  void a_missing_folder_is_made_with_its_parents() {
    Path missing = folder.resolve("a/b");
    try (SqliteDatabase database = SqliteDatabase.open(missing)) {
      assertThat(database.ready()).isTrue();
    }
    assertThat(missing.resolve("zhinan.db")).exists();
  }

  @ParameterizedTest
  @EnumSource
  void what_was_stored_is_there_after_closing_and_opening(Durability durability) {
    Turn turn = turn("c1", "k1");
    try (SqliteDatabase database = SqliteDatabase.open(folder, durability)) {
      database.conversations().acceptFirst(conversation("c1"), turn);
    }
    try (SqliteDatabase database = SqliteDatabase.open(folder, durability)) {
      assertThat(database.conversations().findTurn("c1", turn.messageId())).contains(turn);
      assertThat(database.listDamage()).isEmpty();
    }
  }

  @Test
  void it_writes_ahead() throws SQLException {
    SqliteDatabase.open(folder).close();
    assertThat(ask("PRAGMA journal_mode")).isEqualTo("wal");
  }

  @Test
  void a_second_one_in_the_same_process_is_refused_and_the_first_one_works_on() {
    try (SqliteDatabase first = SqliteDatabase.open(folder)) {
      assertThatThrownBy(() -> SqliteDatabase.open(folder.resolve("../" + folder.getFileName())))
          .isInstanceOf(DataFolderUnusable.class)
          .hasMessageContaining("in use by another Zhinan server")
          .hasMessageContaining("--data");
      first.conversations().acceptFirst(conversation("c1"), turn("c1", "k1"));
    }
    SqliteDatabase.open(folder).close();
  }

  @Test
  void a_file_that_is_no_database_is_named_and_left_as_it_is() throws IOException {
    Path file = Files.writeString(folder.resolve("zhinan.db"), "a letter, not a database\n");
    assertThatThrownBy(() -> SqliteDatabase.open(folder))
        .isInstanceOf(DataFolderUnusable.class)
        .hasMessageContaining("is no SQLite database")
        .hasMessageContaining(file.getFileName().toString());
    assertThat(file).hasContent("a letter, not a database\n");
  }

  @Test
  void a_database_of_another_program_is_left_byte_for_byte() throws Exception {
    run("CREATE TABLE recipe (name TEXT)");
    assertRefusedUntouched("belongs to another program");
  }

  @Test
  void a_database_of_a_newer_version_is_left_byte_for_byte() throws Exception {
    SqliteDatabase.open(folder).close();
    run(
        "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, 'V99__later.sql',"
            + " checksum, installed_by, installed_on, 1, 1 FROM flyway_schema_history LIMIT 1");
    assertRefusedUntouched("made by a newer Zhinan");
  }

  @Test
  void a_damaged_database_is_refused_and_left_byte_for_byte() throws Exception {
    SqliteDatabase.open(folder).close();
    Path file = folder.resolve("zhinan.db");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 100; i < bytes.length; i++) {
      bytes[i] = (byte) 0xA5;
    }
    Files.write(file, bytes);
    assertRefusedUntouched("is damaged");
  }

  @Test
  void a_refused_folder_is_free_again() throws IOException {
    Path file = Files.writeString(folder.resolve("zhinan.db"), "no database, certainly not one");
    assertThatThrownBy(() -> SqliteDatabase.open(folder)).isInstanceOf(DataFolderUnusable.class);
    Files.delete(file);
    SqliteDatabase.open(folder).close();
  }

  @Test
  void a_folder_that_is_a_file_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "");
    assertThatThrownBy(() -> SqliteDatabase.open(file))
        .isInstanceOf(DataFolderUnusable.class)
        .hasMessageContaining("cannot be written to");
  }

  /** The kernel's own folder takes no files, not even from the administrator. */
  @Test
  void a_folder_that_takes_no_files_is_refused() {
    Path kernel = Path.of("/proc/self");
    assumeThat(kernel).isDirectory();
    assertThatThrownBy(() -> SqliteDatabase.open(kernel))
        .isInstanceOf(DataFolderUnusable.class)
        .hasMessageContaining("cannot be written to")
        .hasMessageContaining("--data");
  }

  @Test
  void a_read_only_folder_is_refused() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeThat(Files.isWritable(folder)).as("the administrator may write anywhere").isFalse();
    assertThatThrownBy(() -> SqliteDatabase.open(folder))
        .isInstanceOf(DataFolderUnusable.class)
        .hasMessageContaining("cannot be written to");
  }

  @Test
  void a_failure_of_the_database_says_what_to_do() {
    SqliteDatabase database = SqliteDatabase.open(folder);
    database.close();
    assertThat(Optional.of(database).filter(SqliteDatabase::ready)).isEmpty();
    assertThatThrownBy(() -> database.conversations().create(Examples.conversation("c1")))
        .hasMessageContaining("Could not store the new conversation")
        .hasMessageContaining("try again");
  }

  private void assertRefusedUntouched(String words) throws IOException {
    Path file = folder.resolve("zhinan.db");
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> SqliteDatabase.open(folder))
        .isInstanceOf(DataFolderUnusable.class)
        .hasMessageContaining(words);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return new String(rows.getBytes(1), StandardCharsets.UTF_8);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("zhinan.db"));
  }
}
