package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.UnknownClause;
import org.zhinan.pack.Direction;
import org.zhinan.pack.Pack;

/** What is known of the calls, to be read: the calls, their directions, clauses and facts. */
public final class CallRoutes implements Routes {

  private static final String CALL = "/api/v1/calls/{call}";

  private final Calls calls;
  private final Clock clock;

  public CallRoutes(Calls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/calls", this::listCalls);
    routes.get(CALL, ctx -> Json.write(ctx, 200, view(ctx).call(pack(ctx))));
    routes.get(CALL + "/directions", this::listDirections);
    routes.get(CALL + "/clauses/{clauseId}", this::getClause);
    routes.get(CALL + "/facts", this::getFacts);
    routes.get(CALL + "/deadlines.ics", this::getDeadlines);
  }

  private void listCalls(Context ctx) {
    CallView view = view(ctx);
    Json.write(ctx, 200, Map.of("calls", calls.listPacks().stream().map(view::call).toList()));
  }

  private void listDirections(Context ctx) {
    CallView view = view(ctx);
    List<Direction> directions = pack(ctx).listDirections();
    Json.write(
        ctx,
        200,
        Map.of(
            "directions",
            directions.stream().map(view::direction).toList(),
            "filters",
            pack(ctx).filters().stream().map(filter -> view.filter(filter, directions)).toList()));
  }

  private void getClause(Context ctx) {
    Pack pack = pack(ctx);
    Clause clause = pack.guideline().getClause(clauseId(ctx.pathParam("clauseId")));
    Json.write(ctx, 200, view(ctx).clause(pack, clause));
  }

  private void getFacts(Context ctx) {
    Pack pack = pack(ctx);
    Json.write(
        ctx,
        200,
        FactsSchema.of(pack.facts(), pack.call(), Parameters.locale(ctx)),
        "application/schema+json; charset=utf-8");
  }

  private void getDeadlines(Context ctx) {
    String calendar = new Calendar(pack(ctx), Parameters.locale(ctx)).text();
    ctx.contentType("text/calendar; charset=utf-8").result(calendar);
  }

  private Pack pack(Context ctx) {
    return calls.getDesk(Optional.of(ctx.pathParam("call"))).pack();
  }

  private CallView view(Context ctx) {
    Locale locale = Parameters.locale(ctx);
    return new CallView(locale, clock.instant());
  }

  private static ClauseId clauseId(String text) {
    try {
      return new ClauseId(text);
    } catch (IllegalArgumentException e) {
      throw new UnknownClause(text);
    }
  }
}
