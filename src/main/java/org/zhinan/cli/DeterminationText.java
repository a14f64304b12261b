package org.zhinan.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhinan.dialogue.Desk;
import org.zhinan.fact.FactPath;
import org.zhinan.guideline.Citation;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Result;
import org.zhinan.rule.Status;
import org.zhinan.rule.Trace;

/**
 * A determination for the eye: what stands in the way first, each condition with its sentence, its
 * clauses and its trace.
 */
final class DeterminationText {

  private static final List<Status> ORDER =
      List.of(Status.VIOLATED, Status.CONFIRM, Status.UNKNOWN, Status.SATISFIED);
  private static final String INDENT = "      ";

  private final Desk desk;
  private final Determination made;
  private final Locale locale;
  private final Palette palette;
  private final StringBuilder text = new StringBuilder();

  DeterminationText(Desk desk, Determination made, Locale locale, Palette palette) {
    this.desk = desk;
    this.made = made;
    this.locale = locale;
    this.palette = palette;
  }

  String plain() {
    made.results().forEach(this::result);
    line(palette.quiet(made.id()));
    return text.toString().stripTrailing();
  }

  private void result(Result result) {
    String overall = palette.of(result.overall(), lower(result.overall()));
    line(palette.strong(title(result)) + ": " + overall);
    line("  role " + made.scope().role() + ", as of " + made.asOf() + counts(result));
    result.findings().stream()
        .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
        .sorted(Comparator.comparing(finding -> ORDER.indexOf(finding.status())))
        .forEach(this::finding);
    if (!result.missing().isEmpty()) {
      line("  still open: " + join(result.missing()));
    }
    line("");
  }

  private String title(Result result) {
    return result
        .direction()
        .map(code -> code + " " + desk.pack().getDirection(code).title().in(locale))
        .orElse(desk.pack().info().shortTitle().in(locale));
  }

  private static String counts(Result result) {
    return result.findings().stream()
        .collect(
            Collectors.groupingBy(Finding::status, java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> "; " + entry.getValue() + " " + lower(entry.getKey()))
        .collect(Collectors.joining());
  }

  private void finding(Finding finding) {
    Condition condition = desk.pack().rules().findCondition(finding.condition()).orElseThrow();
    String status = palette.of(finding.status(), String.format("%-9s", lower(finding.status())));
    line("  " + status + "  " + condition.id() + "  " + condition.title().in(locale));
    line(INDENT + desk.verdicts().explain(made, finding, locale));
    for (Citation citation : finding.citations()) {
      line(INDENT + "[" + citation.clause() + "] " + citation.quote());
    }
    if (!finding.missing().isEmpty()) {
      line(INDENT + "open: " + join(finding.missing()));
    }
    if (!finding.readings().isEmpty()) {
      line(INDENT + "left open by the text: " + String.join(", ", finding.readings()));
    }
    trace(finding.trace(), INDENT);
  }

  /** The trace without constants, which say nothing that their line does not say itself. */
  private void trace(Trace trace, String indent) {
    if (trace.parts().isEmpty() && trace.label().equals(trace.value())) {
      return;
    }
    line(palette.quiet(indent + trace.label() + " = " + trace.value()));
    trace.parts().forEach(part -> trace(part, indent + "  "));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String join(List<FactPath> paths) {
    return paths.stream().map(FactPath::toString).collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
