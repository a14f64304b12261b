package org.zhinan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhinan.pack.PackErrors;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with packs, at once; falls short when anything is. */
@Command(name = "lint", description = "Checks knowledge packs.")
final class LintCommand implements Callable<Integer> {

  @Mixin private final Settings settings = new Settings();
  @Mixin private final Output output = new Output();

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "One pack's folder; all packs.")
  private @Nullable Path folder;

  private final Workplace workplace;

  LintCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    int problems = sources().stream().mapToInt(this::lint).sum();
    return problems == 0 ? ExitCode.FINE : ExitCode.FALLS_SHORT;
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

  private int lint(PackSource source) {
    try {
      PackLoader.load(source);
      output.print(source.name() + ": no errors");
      return 0;
    } catch (PackErrors e) {
      e.problems().forEach(problem -> output.print(problem.toString()));
      output.print(source.name() + ": " + e.problems().size() + " errors");
      return e.problems().size();
    }
  }
}
