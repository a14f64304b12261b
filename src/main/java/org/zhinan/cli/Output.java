package org.zhinan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command writes, in UTF-8 whatever the machine's own encoding. */
@Command
final class Output {

  private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  void print(String text) {
    line().getOut().println(text);
  }

  void printJson(Object value) {
    try {
      print(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells what went wrong while the command goes on. */
  void warn(String text) {
    line().getErr().println(text);
  }

  /** Where a command shows how far it is. */
  PrintWriter errors() {
    return line().getErr();
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("a command runs within a command line");
    }
    return spec.commandLine();
  }
}
