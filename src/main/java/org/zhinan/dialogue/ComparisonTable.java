package org.zhinan.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.pack.information.Source;

/** Lays directions side by side: a Markdown table with a marker after each quote. */
record ComparisonTable(Passages passages, Draft draft) {

  private static final String BETWEEN = " | ";

  void write(Source.Table table, List<String> directions, Asked asked) {
    draft.line(
        row("", directions.stream().map(draft::directionName).toList())
            + "\n"
            + row("---", directions.stream().map(d -> "---").toList())
            + "\n"
            + table.rows().stream()
                .map(r -> row(draft.words().in(r.title()), cells(r.source(), directions, asked)))
                .collect(Collectors.joining("\n")));
  }

  private List<String> cells(Source source, List<String> directions, Asked asked) {
    return directions.stream()
        .map(d -> cell(passages.find(source, Optional.of(d), asked)))
        .toList();
  }

  private String cell(List<Passage> quotes) {
    return quotes.isEmpty()
        ? draft.words().say(Phrase.VALUE_OPEN)
        : draft.quoted(quotes).replace("|", "/");
  }

  private static String row(String first, List<String> cells) {
    return "| " + first + BETWEEN + String.join(BETWEEN, cells) + " |";
  }
}
