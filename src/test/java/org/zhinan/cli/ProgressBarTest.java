package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final StringWriter shown = new StringWriter();

  @Test
  void a_watched_bar_grows_never_shrinks_and_is_cleared_at_the_end() {
    try (ProgressBar bar = new ProgressBar(new PrintWriter(shown), 4, true)) {
      bar.show(2);
      bar.show(1);
      bar.show(4);
    }

    assertThat(shown.toString().split("\r"))
        .containsExactly(
            "",
            "[" + "#".repeat(20) + " ".repeat(20) + "] 2/4",
            "[" + "#".repeat(40) + "] 4/4",
            " ".repeat(60));
  }

  @Test
  void nothing_is_shown_where_nobody_watches_or_nothing_runs() {
    try (ProgressBar unwatched = new ProgressBar(new PrintWriter(shown), 4, false);
        ProgressBar empty = new ProgressBar(new PrintWriter(shown), 0, true)) {
      unwatched.show(4);
      empty.show(0);
    }

    assertThat(shown.toString()).isEmpty();
  }
}
