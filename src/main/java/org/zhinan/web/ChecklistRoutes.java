package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.zhinan.pack.Pack;

/** What an application in a direction must hand in, step by step. */
public final class ChecklistRoutes implements Routes {

  private final Calls calls;

  public ChecklistRoutes(Calls calls) {
    this.calls = calls;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/calls/{call}/directions/{direction}/checklist", this::getChecklist);
  }

  private void getChecklist(Context ctx) {
    Pack pack = calls.getDesk(Optional.of(ctx.pathParam("call"))).pack();
    ChecklistView view = new ChecklistView(pack, Parameters.locale(ctx));
    Json.write(ctx, 200, view.of(ctx.pathParam("direction")));
  }
}
