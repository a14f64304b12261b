package org.zhinan.cli;

import java.io.PrintWriter;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells everything that is wrong with packs, at once; falls short when anything is. */
@Command(name = "lint", description = "Checks knowledge packs.")
final class LintCommand implements Callable<Integer> {

  @Mixin private final Settings settings = new Settings();

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "One pack's folder; all packs.")
  private @Nullable Path folder;

  @Spec private @Nullable CommandSpec spec;
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
    PrintWriter out = Output.of(spec);
    try {
      PackLoader.load(source);
      out.println(source.name() + ": no errors");
      return 0;
    } catch (PackErrors e) {
      e.problems().forEach(out::println);
      out.println(source.name() + ": " + e.problems().size() + " errors");
      return e.problems().size();
    }
  }
}
