package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhinan.evaluation.BadCases;
import org.zhinan.evaluation.CaseFiles;
import org.zhinan.evaluation.Evaluation;
import org.zhinan.evaluation.Evaluator;
import org.zhinan.evaluation.TestCase;
import org.zhinan.evaluation.report.HtmlReport;
import org.zhinan.evaluation.report.JsonReport;
import org.zhinan.evaluation.report.PlainReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs case files; falls short when a case fails or a verdict is dangerously wrong. */
@Command(name = "eval", description = "Runs case files and tells how many hold.")
final class EvalCommand implements Callable<Integer> {

  @Mixin private final Settings settings = new Settings();
  @Mixin private final Output output = new Output();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Cases, one JSON object a line.")
  private List<Path> files = List.of();

  @Option(names = "--report", paramLabel = "FILE", description = "Write an HTML report here.")
  private @Nullable Path report;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "-k", paramLabel = "N", description = "Hits that count in searches; 5.")
  private int hits = 5;

  @Option(names = "--show", paramLabel = "N", description = "Failures told one by one; 30.")
  private int shown = 30;

  private final Workplace workplace;

  EvalCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (hits < 1 || hits > 50) {
      throw new WrongUsage("-k must be from 1 to 50.");
    }
    Evaluation evaluation = run(cases());
    Path page = report;
    if (page != null) {
      write(page, HtmlReport.of(evaluation));
    }
    print(evaluation);
    return evaluation.isFlawless() ? ExitCode.FINE : ExitCode.FALLS_SHORT;
  }

  private List<TestCase> cases() {
    try {
      return CaseFiles.read(files);
    } catch (BadCases e) {
      throw new WrongUsage(e.words());
    }
  }

  private Evaluation run(List<TestCase> cases) {
    try (Examinees examinees = new Examinees(workplace, settings);
        ProgressBar bar = new ProgressBar(output.errors(), cases.size())) {
      return new Evaluator(examinees::get, workplace.now(), hits).run(cases, bar::show);
    }
  }

  private void print(Evaluation evaluation) {
    if (json) {
      output.printJson(JsonReport.of(evaluation));
    } else {
      output.print(PlainReport.of(evaluation, shown));
    }
  }

  private static void write(Path page, String html) {
    try {
      Files.writeString(page, html);
    } catch (IOException e) {
      throw new CannotRun("The report " + page + " cannot be written.", e);
    }
  }
}
