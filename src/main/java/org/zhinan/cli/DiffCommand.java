package org.zhinan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhinan.evaluation.versions.Difference;
import org.zhinan.evaluation.versions.Example;
import org.zhinan.evaluation.versions.Examples;
import org.zhinan.evaluation.versions.VersionDiff;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.PackSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Lists which cases come to something else under another version of a pack, and why. Falls short
 * when any does.
 */
@Command(name = "diff", description = "Compares what two versions of a pack decide.")
final class DiffCommand implements Callable<Integer> {

  @Mixin private final Output output = new Output();

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A pack's folder, a folder of packs, or a jar with packs in it.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The same.")
  private Path later = Path.of("");

  @Option(names = "--call", paramLabel = "CALL", description = "The call, where there are several.")
  private @Nullable String call;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of a store whose kept determinations are put to both too.")
  private @Nullable String data;

  private final Workplace workplace;

  DiffCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    PackSource before = source(old);
    PackSource after = source(later);
    Pack oldPack = PackLoader.load(before);
    Pack newPack = PackLoader.load(after);
    List<Example> examples = new ArrayList<>(Examples.ofPack(before, oldPack));
    Examples.ofPack(after, newPack).stream()
        .filter(example -> !isAmong(examples, example))
        .forEach(examples::add);
    examples.addAll(kept(newPack.call()));
    List<Difference> differences = new VersionDiff(oldPack, newPack).compare(examples);
    print(oldPack, newPack, examples.size(), differences);
    return differences.isEmpty() ? ExitCode.FINE : ExitCode.FALLS_SHORT;
  }

  private PackSource source(Path place) {
    List<PackSource> sources =
        PackSources.at(place).stream().filter(s -> call == null || s.name().equals(call)).toList();
    if (sources.size() != 1) {
      String found = String.join(", ", sources.stream().map(PackSource::name).toList());
      throw new WrongUsage(
          place
              + " holds "
              + (found.isEmpty()
                  ? "no such pack."
                  : "several packs, name one by --call: " + found));
    }
    return sources.get(0);
  }

  /** Whether the same facts are put to the same question already. */
  private static boolean isAmong(List<Example> examples, Example one) {
    return examples.stream()
        .anyMatch(
            e ->
                e.facts().equals(one.facts())
                    && e.directions().equals(one.directions())
                    && e.role().equals(one.role())
                    && e.asOf().equals(one.asOf()));
  }

  private List<Example> kept(String of) {
    if (data == null) {
      return List.of();
    }
    Map<String, String> settings = new TreeMap<>();
    Settings.put(settings, "data", data);
    return Examples.ofKept(workplace.listKept(settings), of);
  }

  private void print(Pack before, Pack after, int examples, List<Difference> differences) {
    differences.forEach(this::print);
    output.print(
        named(before)
            + " → "
            + named(after)
            + ": "
            + differences.size()
            + " of "
            + examples
            + " examples come to something else");
  }

  private void print(Difference difference) {
    String on = difference.direction().isEmpty() ? "" : " on " + difference.direction();
    output.print(difference.example() + on + ": " + arrow(difference.before(), difference.after()));
    difference
        .turned()
        .forEach(
            turned -> {
              output.print(
                  "  " + turned.condition() + ": " + arrow(turned.before(), turned.after()));
              turned.why().forEach(why -> output.print("    " + why));
            });
  }

  private static String arrow(String before, String after) {
    return before.equals(after) ? before : before + " → " + after;
  }

  private static String named(Pack pack) {
    String version = pack.call() + " " + pack.info().version();
    Optional<String> since = pack.info().replaces().map(a -> " (since " + a.since() + ")");
    return version + since.orElse("");
  }
}
