package org.zhinan.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.base.ZhinanException;
import org.zhinan.pack.UnknownCall;
import org.zhinan.pack.UnknownDirection;
import org.zhinan.pack.UnknownVersion;
import org.zhinan.rule.ParameterOutOfPeriod;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's command line. */
@Command(
    name = "zhinan",
    description = "An eligibility advisor for funding calls.",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Commands implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private Commands() {}

  /**
   * Runs one command.
   *
   * @return the exit code ({@link ExitCode}); what went wrong stands in one message on {@code err}
   */
  public static int run(Workplace workplace, PrintStream out, PrintStream err, String... words) {
    return new CommandLine(new Commands())
        .addSubcommand(new ServeCommand(workplace))
        .addSubcommand(new AskCommand(workplace))
        .addSubcommand(new SearchCommand(workplace))
        .addSubcommand(new CheckCommand(workplace))
        .addSubcommand(new LintCommand(workplace))
        .addSubcommand(new EvalCommand(workplace))
        .addSubcommand(new DiffCommand(workplace))
        .registerConverter(Locale.class, Locale::forLanguageTag)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(utf8(out))
        .setErr(utf8(err))
        .setExecutionExceptionHandler((e, line, result) -> tell(e, line))
        .execute(words);
  }

  /** The version that the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Commands.class.getPackage().getImplementationVersion();
      return new String[] {"zhinan " + (version == null ? "(not built as a jar)" : version)};
    }
  }

  private Set<String> names() {
    return spec == null ? Set.of() : spec.subcommands().keySet();
  }

  /** The program alone asks for nothing: wrong usage, with what there is. */
  @Override
  public void run() {
    throw new WrongUsage("Name a command: " + String.join(", ", names()) + ". See zhinan --help.");
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
    return isWrongUsage(failure) ? ExitCode.WRONG_USAGE : ExitCode.CANNOT_RUN;
  }

  /** Whether the command itself asks for what there is not. */
  private static boolean isWrongUsage(Exception failure) {
    return failure instanceof WrongUsage
        || failure instanceof UnknownCall
        || failure instanceof UnknownDirection
        || failure instanceof UnknownVersion
        || failure instanceof ParameterOutOfPeriod;
  }

  private static int tell(Exception failure, CommandLine line) {
    return tell(failure, line.getErr());
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
