package org.zhinan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Overall;
import org.zhinan.rule.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides a case from a file of facts; falls short when no direction of it is open. */
@Command(name = "check", description = "Decides on the facts in a file, with the trace.")
final class CheckCommand implements Callable<Integer> {

  @Mixin private final Settings settings = new Settings();

  @Parameters(paramLabel = "FILE", description = "Facts as YAML or JSON.")
  private Path file = Path.of("facts.yaml");

  @Option(names = "--direction", paramLabel = "CODE", description = "May be given repeatedly.")
  private List<String> directions = List.of();

  @Option(names = "--role", paramLabel = "ROLE", description = "The role; the call's default.")
  private @Nullable String role;

  @Option(names = "--as-of", paramLabel = "DATE", description = "The as-of date; today.")
  private @Nullable String asOf;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;
  private final Workplace workplace;

  CheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Pack pack = settings.pack(workplace);
    directions.forEach(pack::getDirection);
    FactSheet facts = facts(pack);
    Determination made =
        new Decider().decide(pack.rules(), facts, new Scope(directions, role(pack)), date(pack));
    PrintWriter out = Output.of(spec);
    DeterminationText text = new DeterminationText(pack, made);
    out.println(json ? Output.json(text.json()) : text.plain());
    boolean open = made.results().stream().anyMatch(r -> r.overall() != Overall.INELIGIBLE);
    return open ? ExitCode.FINE : ExitCode.FALLS_SHORT;
  }

  private FactSheet facts(Pack pack) {
    JsonNode tree = FactsFileReader.read(file);
    FactSheetJson.Reading read = FactSheetJson.readTexts(tree, pack.facts());
    if (!read.errors().isEmpty()) {
      throw new WrongUsage(
          read.errors().stream()
              .map(error -> file + ": " + error.pointer() + " " + error.detail())
              .collect(Collectors.joining("\n")));
    }
    return read.facts();
  }

  private String role(Pack pack) {
    String wanted = role == null ? pack.defaultRole().code() : role;
    if (pack.findRole(wanted).isEmpty()) {
      throw new WrongUsage(
          "No role \""
              + wanted
              + "\"; there is: "
              + pack.roles().stream().map(r -> r.code()).collect(Collectors.joining(", "))
              + ".");
    }
    return wanted;
  }

  private LocalDate date(Pack pack) {
    try {
      return asOf == null
          ? LocalDate.ofInstant(workplace.now(), pack.info().zone())
          : LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new WrongUsage("Not a date such as 2020-10-20: \"" + asOf + "\".");
    }
  }
}
