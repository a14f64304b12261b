package org.zhinan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhinan.pack.Lint;
import org.zhinan.pack.PackSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Tells everything that is wrong with packs, at once, and what their guidelines are bound to; falls
 * short when anything is wrong, a sentence is unbound or a condition is not tried by cases.
 */
@Command(name = "lint", description = "Checks knowledge packs.")
final class LintCommand implements Callable<Integer> {

  @Mixin private final Settings settings = new Settings();
  @Mixin private final Output output = new Output();

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "One pack's folder; all packs.")
  private @Nullable Path folder;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Draws the guideline with what each sentence is bound to, as HTML.")
  private @Nullable Path report;

  private final Workplace workplace;

  LintCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    List<PackSource> sources = sources();
    if (report != null && sources.size() != 1) {
      throw new WrongUsage("A report is about one pack: give its folder.");
    }
    boolean fine = sources.stream().map(this::lint).reduce(true, Boolean::logicalAnd);
    return fine ? ExitCode.FINE : ExitCode.FALLS_SHORT;
  }

  private List<PackSource> sources() {
    if (folder == null) {
      return workplace.listSources(settings.given());
    }
    if (!Files.isDirectory(folder)) {
      throw new WrongUsage("There is no folder " + folder + ".");
    }
    return List.of(PackSource.ofFolder(folder));
  }

  private boolean lint(PackSource source) {
    Lint.Report found = Lint.source(source);
    if (found instanceof Lint.Wrong wrong) {
      wrong.problems().forEach(problem -> output.print(problem.toString()));
      output.print(source.name() + ": " + wrong.problems().size() + " errors");
      return false;
    }
    Lint.Sound sound = (Lint.Sound) found;
    output.print(source.name() + ": no errors");
    LintText.lines(sound).forEach(output::print);
    draw(sound);
    return sound.isComplete();
  }

  private void draw(Lint.Sound sound) {
    if (report == null) {
      return;
    }
    try {
      Files.writeString(report, CoverageHtml.of(sound.pack()));
      output.print("  drawn in " + report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
