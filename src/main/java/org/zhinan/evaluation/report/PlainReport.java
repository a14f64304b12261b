package org.zhinan.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhinan.evaluation.CaseResult;
import org.zhinan.evaluation.Evaluation;
import org.zhinan.evaluation.Share;
import org.zhinan.evaluation.TurnResult;

/** A run for the terminal: what failed, the shares, and the dangerous verdicts last. */
public final class PlainReport {

  private final List<String> lines = new ArrayList<>();

  private PlainReport() {}

  /**
   * @param shown at most so many failures are told one by one
   */
  public static String of(Evaluation evaluation, int shown) {
    PlainReport report = new PlainReport();
    report.failures(evaluation.listFailed(), shown);
    report.shares("tag", evaluation.byTag());
    report.shares("check", evaluation.byCheck());
    report.lines.add("");
    report.lines.add("retrieval: " + Figures.retrieval(evaluation.retrieval()));
    report.lines.add("time: " + Figures.latencies(evaluation.latencies()));
    report.lines.add(Figures.headline(evaluation));
    evaluation.listDangerous().forEach(report::dangers);
    return String.join("\n", report.lines);
  }

  private void failures(List<CaseResult> failed, int shown) {
    failed.stream().limit(shown).forEach(this::failure);
    if (failed.size() > shown) {
      lines.add("… and " + (failed.size() - shown) + " more");
    }
  }

  private void failure(CaseResult result) {
    lines.add("- " + result.head().id() + " (" + result.head().place() + ")");
    if (result instanceof CaseResult.Talked talked) {
      talked.turns().stream().filter(turn -> !turn.isFlawless()).forEach(this::turn);
    } else if (result instanceof CaseResult.Searched searched) {
      lines.add("    not found: " + searched.asked().query());
    }
  }

  private void turn(TurnResult turn) {
    lines.add("    " + turn.number() + ". " + turn.turn().message());
    turn.outcome()
        .ifPresent(
            o -> Reading.lines(o.understood()).forEach(line -> lines.add("       . " + line)));
    turn.listFailed().forEach(check -> lines.add("       x " + FailedCase.words(check)));
    turn.misquoted().forEach(quote -> lines.add("       x stands nowhere: " + quote));
  }

  private void shares(String name, Map<String, Share> shares) {
    lines.add("");
    lines.add(String.format(Locale.ROOT, "%-24s %6s %6s %9s", name, "all", "hold", "share"));
    shares.forEach((key, share) -> lines.add(row(Figures.row(key, share))));
  }

  private static String row(List<String> cells) {
    return String.format(Locale.ROOT, "%-24s %6s %6s %9s", cells.toArray());
  }

  private void dangers(CaseResult.Talked talked) {
    for (TurnResult turn : talked.turns()) {
      turn.dangers()
          .forEach(
              danger ->
                  lines.add("  ! " + talked.head().id() + "#" + turn.number() + ": " + danger));
    }
  }
}
