package org.zhinan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.conversation.Turn;

/** A server in a process of its own, killed as by kill -9 in the middle of its work. */
@Timeout(120)
class KilledServerTest {

  private static final int LINES = 300;

  @TempDir Path folder;

  @Test
  void every_turn_it_called_accepted_or_answered_stands_and_the_database_is_intact()
      throws IOException, InterruptedException {
    Process server = start();
    List<String> said = saidUntilKilled(server);
    try (SqliteDatabase database = SqliteDatabase.open(folder)) {
      List<Turn> stored = database.conversations().listTurns(AcceptingMain.CONVERSATION);
      assertThat(database.listDamage()).isEmpty();
      assertThat(ids(stored)).containsAll(said(said, "accepted"));
      assertThat(ids(stored.stream().filter(t -> t.answer().isPresent()).toList()))
          .containsAll(said(said, "answered"));
      assertThat(database.conversations().listUnanswered())
          .extracting(Turn::messageId)
          .doesNotContainAnyElementsOf(said(said, "answered"));
    }
  }

  @Test
  void while_it_lives_a_second_one_is_told_which_process_has_the_folder()
      throws IOException, InterruptedException {
    Process server = start();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).startsWith("accepted ");
      assertThatThrownBy(() -> SqliteDatabase.open(folder))
          .isInstanceOf(DataFolderUnusable.class)
          .hasMessageContaining("in use by another Zhinan server (process " + server.pid() + ")");
      assertThat(out.readLine()).startsWith("answered ");
    } finally {
      server.destroyForcibly().waitFor();
    }
    SqliteDatabase.open(folder).close();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            AcceptingMain.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Whole lines only: the last one may have been cut. */
  private static List<String> saidUntilKilled(Process server)
      throws IOException, InterruptedException {
    StringWriter text = new StringWriter();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < LINES; i++) {
        text.write(out.readLine() + "\n");
      }
      server.toHandle().destroyForcibly(); // the process itself would close the pipe unread
      out.transferTo(text);
      server.waitFor();
    }
    assertThat(server.exitValue()).isNotZero();
    String whole = text.toString();
    return whole.substring(0, whole.lastIndexOf('\n') + 1).lines().toList();
  }

  private static Set<String> said(List<String> lines, String what) {
    Set<String> ids =
        lines.stream()
            .filter(line -> line.startsWith(what + " "))
            .map(line -> line.substring(what.length() + 1))
            .collect(Collectors.toCollection(HashSet::new));
    assertThat(ids).hasSizeGreaterThan(LINES / 4);
    return ids;
  }

  private static Set<String> ids(List<Turn> turns) {
    return turns.stream().map(Turn::messageId).collect(Collectors.toSet());
  }
}
