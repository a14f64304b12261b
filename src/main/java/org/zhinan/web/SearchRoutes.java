package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.dialogue.Desk;
import org.zhinan.retrieval.Hit;

/** Finds clauses. */
public final class SearchRoutes implements Routes {

  private static final int LONGEST_QUERY = 4000;
  private static final int MOST_HITS = 50;

  private final Calls calls;

  public SearchRoutes(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/search", this::search);
  }

  private void search(Context ctx) {
    String query = Parameters.text(ctx, "q", LONGEST_QUERY);
    int k = Parameters.count(ctx, "k", 5, MOST_HITS);
    Desk desk = calls.getDesk(Parameters.find(ctx, "call"));
    Optional<String> direction = Parameters.find(ctx, "direction");
    direction.ifPresent(desk.pack()::getDirection);
    List<HitView> hits =
        desk.search().search(query, direction, k).stream().map(HitView::of).toList();
    Json.write(ctx, 200, Map.of("hits", hits));
  }

  /** A hit in the contract's shape; highlights are [start, end) in UTF-16 units of the text. */
  record HitView(
      String clauseId,
      List<String> path,
      String text,
      double score,
      List<List<Integer>> highlights) {

    static HitView of(Hit hit) {
      return new HitView(
          hit.clause().id().value(),
          hit.clause().path(),
          hit.clause().text(),
          hit.score(),
          hit.highlights().stream().map(span -> List.of(span.start(), span.end())).toList());
    }
  }
}
