package org.zhinan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhinan.dialogue.Desk;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Overall;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Decides a case from a file of facts, or every row of a table. Falls short when no direction of
 * the case is open, or when a row cannot be read.
 */
@Command(name = "check", description = "Decides on the facts in a file, with the trace.")
final class CheckCommand implements Callable<Integer> {

  @Mixin private final Settings settings = new Settings();
  @Mixin private final ScopeOptions scope = new ScopeOptions();
  @Mixin private final AsOfOption asOf = new AsOfOption();
  @Mixin private final LocaleOption locale = new LocaleOption();
  @Mixin private final ColorOption color = new ColorOption();
  @Mixin private final Output output = new Output();

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "Facts as YAML or JSON.")
  private @Nullable Path file;

  @Option(
      names = "--batch",
      paramLabel = "TABLE",
      description = "Applicants as CSV, one a row; columns are paths of facts.")
  private @Nullable Path table;

  @Option(
      names = "--pack",
      paramLabel = "HASH",
      description = "Decide with the version of this hash, as kept in the data folder.")
  private @Nullable String version;

  @Option(names = "--data", paramLabel = "DIR", description = "Folder of the store.")
  private @Nullable String data;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Workplace workplace;

  CheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    try (Desk desk = open()) {
      if (file != null && table == null) {
        return checkFile(desk, file);
      }
      if (table != null && file == null && !json) {
        return checkTable(desk, table);
      }
      throw new WrongUsage("Give a file of facts, or --batch with a table, which has no --json.");
    }
  }

  private Desk open() {
    if (version == null) {
      return workplace.openDesk(settings.given(), settings.pack(workplace));
    }
    Map<String, String> given = new TreeMap<>(settings.given());
    Settings.put(given, "data", data);
    return workplace.openVersion(given, version);
  }

  private int checkTable(Desk desk, Path csv) {
    TableFile read = TableFile.read(csv);
    Columns columns = new Columns(read.columns(), desk.pack().facts());
    VerdictSheet sheet = new VerdictSheet(columns, (facts, codes) -> decide(desk, facts, codes));
    output.print(sheet.header());
    for (Csv.Row row : read.rows()) {
      sheet.lines(row).forEach(output::print);
    }
    sheet.errors().forEach(error -> output.warn(csv + ":" + error));
    return sheet.errors().isEmpty() ? ExitCode.FINE : ExitCode.FALLS_SHORT;
  }

  private int checkFile(Desk desk, Path facts) {
    Determination made = decide(desk, read(facts, desk.pack()), List.of());
    if (json) {
      output.printJson(new DeterminationJson(desk.pack(), made).view());
    } else {
      output.print(new DeterminationText(desk, made, locale.locale(), color.palette()).plain());
    }
    boolean open = made.results().stream().anyMatch(r -> r.overall() != Overall.INELIGIBLE);
    return open ? ExitCode.FINE : ExitCode.FALLS_SHORT;
  }

  private Determination decide(Desk desk, FactSheet facts, List<String> directions) {
    Pack pack = desk.pack();
    return desk.decider()
        .decide(pack.rules(), facts, scope.scope(pack, directions), asOf.day(workplace, pack));
  }

  private static FactSheet read(Path file, Pack pack) {
    FactSheetJson.Reading read = FactSheetJson.readTexts(FactsFileReader.read(file), pack.facts());
    if (!read.errors().isEmpty()) {
      throw new WrongUsage(
          read.errors().stream()
              .map(error -> file + ": " + error.pointer() + " " + error.detail())
              .collect(Collectors.joining("\n")));
    }
    return read.facts();
  }
}
