package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shipped logback.xml, read as the program reads it. */
class LoggingTest {

  private final LoggerContext logs = configured();

  @Test
  void ours_speak_from_info_on_and_libraries_from_warn_on() {
    assertThat(logs.getLogger("org.zhinan.web.ChatRoute").getEffectiveLevel())
        .isEqualTo(Level.INFO);
    assertThat(logs.getLogger("org.flywaydb.core").getEffectiveLevel()).isEqualTo(Level.WARN);
  }

  @Test
  void events_go_to_standard_error() {
    assertThat(appender().getTarget()).isEqualTo("System.err");
  }

  @Test
  void an_event_is_one_line_with_its_stack_trace_and_all() {
    Throwable failure = new IllegalStateException("first\nsecond", new RuntimeException("cause"));
    String text = encoded("a message\nof two lines", failure);
    assertThat(text.lines()).hasSize(1);
    assertThat(text).endsWith("\n").contains("a message | of two lines", "second", "cause");
  }

  @Test
  void an_event_without_a_failure_ends_with_its_message() {
    assertThat(encoded("指南已载入", null)).contains("INFO ").containsPattern("指南已载入 *\n$");
  }

  private String encoded(String message, @Nullable Throwable failure) {
    Logger logger = logs.getLogger("org.zhinan.Example");
    ILoggingEvent event = new LoggingEvent("", logger, Level.INFO, message, failure, new Object[0]);
    return new String(appender().getEncoder().encode(event), StandardCharsets.UTF_8);
  }

  private ConsoleAppender<ILoggingEvent> appender() {
    return (ConsoleAppender<ILoggingEvent>)
        Objects.requireNonNull(logs.getLogger("ROOT").getAppender("stderr"));
  }

  private static LoggerContext configured() {
    LoggerContext context = new LoggerContext();
    JoranConfigurator reader = new JoranConfigurator();
    reader.setContext(context);
    try {
      reader.doConfigure(Objects.requireNonNull(LoggingTest.class.getResource("/logback.xml")));
    } catch (JoranException e) {
      throw new IllegalStateException(e);
    }
    return context;
  }
}
