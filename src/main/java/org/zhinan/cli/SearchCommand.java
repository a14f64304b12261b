package org.zhinan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhinan.dialogue.Desk;
import org.zhinan.pack.Pack;
import org.zhinan.retrieval.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds clauses; falls short when none is found. */
@Command(name = "search", description = "Finds the clauses that speak of something.")
final class SearchCommand implements Callable<Integer> {

  @Mixin private final Settings settings = new Settings();
  @Mixin private final Output output = new Output();

  @Parameters(paramLabel = "WORDS", description = "What to look for.")
  private String query = "";

  @Option(names = "-k", paramLabel = "N", description = "At most so many clauses, 1 to 50; 5.")
  private int k = 5;

  @Option(names = "--direction", paramLabel = "CODE", description = "Stay within a direction.")
  private @Nullable String direction;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Workplace workplace;

  SearchCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (query.isBlank() || query.length() > 4000 || k < 1 || k > 50) {
      throw new WrongUsage("Give 1 to 4000 characters to look for, and -k from 1 to 50.");
    }
    Pack pack = settings.pack(workplace);
    Optional<String> within = Optional.ofNullable(direction);
    within.ifPresent(pack::getDirection);
    try (Desk desk = workplace.openDesk(settings.given(), pack)) {
      List<Hit> hits = desk.search().search(query, within, k);
      print(hits);
      return hits.isEmpty() ? ExitCode.FALLS_SHORT : ExitCode.FINE;
    }
  }

  private void print(List<Hit> hits) {
    if (json) {
      output.printJson(Map.of("hits", hits.stream().map(SearchCommand::view).toList()));
      return;
    }
    for (Hit hit : hits) {
      output.print(hit.clause().id() + "  " + String.join(" > ", hit.clause().path()));
      output.print("  " + hit.clause().text().replace("\n", "\n  "));
    }
  }

  private static Map<String, Object> view(Hit hit) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("clauseId", hit.clause().id().value());
    view.put("path", hit.clause().path());
    view.put("text", hit.clause().text());
    view.put("score", hit.score());
    view.put(
        "highlights",
        hit.highlights().stream().map(span -> List.of(span.start(), span.end())).toList());
    return view;
  }
}
