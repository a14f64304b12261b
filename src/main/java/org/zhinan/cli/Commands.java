package org.zhinan.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.zhinan.base.ZhinanException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's command line. */
@Command(
    name = "zhinan",
    description = "An eligibility advisor for funding calls.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Commands implements Runnable {

  private Commands() {}

  /**
   * Runs one command.
   *
   * @return the exit code ({@link ExitCode}); what went wrong stands in one message on {@code err}
   */
  public static int run(Workplace workplace, PrintStream out, PrintStream err, String... words) {
    return new CommandLine(new Commands())
        .addSubcommand(new ServeCommand(workplace))
        .addSubcommand(new SearchCommand(workplace))
        .addSubcommand(new CheckCommand(workplace))
        .addSubcommand(new LintCommand(workplace))
        .setOut(utf8(out))
        .setErr(utf8(err))
        .setExecutionExceptionHandler((e, line, result) -> tell(e, line))
        .execute(words);
  }

  /** The program alone asks for nothing: wrong usage, with what there is. */
  @Override
  public void run() {
    throw new WrongUsage("Name a command: serve, search, check, lint. See zhinan --help.");
  }

  /** Tells a failure in its own words; a stack trace only for what nobody foresaw. */
  public static int tell(Exception failure, PrintWriter err) {
    if (failure instanceof ZhinanException) {
      err.println(failure.getMessage());
    } else {
      err.println("zhinan: an unforeseen failure; please report it:");
      failure.printStackTrace(err);
    }
    err.flush();
    return failure instanceof WrongUsage ? ExitCode.WRONG_USAGE : ExitCode.CANNOT_RUN;
  }

  private static int tell(Exception failure, CommandLine line) {
    return tell(failure, line.getErr());
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
