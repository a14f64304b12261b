package org.zhinan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhinan.base.ZhinanException;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Result;
import org.zhinan.rule.Status;

/**
 * The verdicts over a table of applicants, as a table: for each applicant and direction a row. An
 * applicant whose row cannot be read gets a row that says why, and the others are decided.
 */
final class VerdictSheet {

  /** Decides on an applicant's facts. */
  @FunctionalInterface
  interface Deciding {

    /**
     * @param directions none: those that the command was given
     */
    Determination decide(FactSheet facts, List<String> directions);
  }

  private static final List<String> COLUMNS =
      List.of(
          "line",
          "direction",
          "overall",
          "violated",
          "confirm",
          "open",
          "clauses",
          "determination",
          "error");

  private final Columns columns;
  private final Deciding deciding;
  private final List<String> errors = new ArrayList<>();

  VerdictSheet(Columns columns, Deciding deciding) {
    this.columns = columns;
    this.deciding = deciding;
  }

  String header() {
    return csv(columns.labels(), COLUMNS);
  }

  List<String> lines(Csv.Row row) {
    FactSheetJson.Reading facts = columns.facts(row);
    if (!facts.errors().isEmpty()) {
      return List.of(unreadable(row, told(facts.errors())));
    }
    try {
      Determination made = deciding.decide(facts.facts(), columns.directions(row));
      return made.results().stream().map(result -> line(row, made, result)).toList();
    } catch (ZhinanException e) {
      return List.of(unreadable(row, String.valueOf(e.getMessage())));
    }
  }

  /** What could not be read, each as {@code line: what}. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  private String line(Csv.Row row, Determination made, Result result) {
    return csv(
        columns.labels(row),
        List.of(
            String.valueOf(row.line()),
            result.direction().orElse(""),
            result.overall().name().toLowerCase(Locale.ROOT),
            conditions(result, Status.VIOLATED),
            conditions(result, Status.CONFIRM),
            result.missing().stream().map(FactPath::toString).collect(Collectors.joining(" ")),
            clauses(result),
            made.id(),
            ""));
  }

  private String unreadable(Csv.Row row, String why) {
    errors.add(row.line() + ": " + why);
    String line = String.valueOf(row.line());
    return csv(columns.labels(row), List.of(line, "", "", "", "", "", "", "", why));
  }

  private static String told(List<FactSheetJson.Error> errors) {
    return errors.stream()
        .map(error -> error.pointer().substring(1).replace('/', '.') + " " + error.detail())
        .collect(Collectors.joining("; "));
  }

  private static String conditions(Result result, Status status) {
    return result.findings().stream()
        .filter(finding -> finding.status() == status)
        .map(Finding::condition)
        .collect(Collectors.joining(" "));
  }

  /** The clauses of what stands in the way. */
  private static String clauses(Result result) {
    return result.findings().stream()
        .filter(f -> f.status() == Status.VIOLATED || f.status() == Status.CONFIRM)
        .flatMap(finding -> finding.citations().stream())
        .map(citation -> citation.clause().value())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String csv(List<String> labels, List<String> cells) {
    List<String> all = new ArrayList<>(labels);
    all.addAll(cells);
    return Csv.write(all);
  }
}
