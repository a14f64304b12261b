package org.zhinan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Optional;
import org.zhinan.pack.Pack;

/** What an application in a direction must hand in, step by step. */
public final class ChecklistRoutes implements Routes {

  private static final String PATH = "/api/v1/calls/{call}/directions/{direction}/checklist";

  private final Calls calls;
  private final Clock clock;

  public ChecklistRoutes(Calls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::getChecklist);
    routes.post(PATH, this::getChecklistOfCase);
  }

  private void getChecklist(Context ctx) {
    Pack pack = calls.getDesk(Optional.of(ctx.pathParam("call"))).pack();
    ChecklistView view = new ChecklistView(pack, Parameters.locale(ctx));
    Json.write(ctx, 200, view.of(ctx.pathParam("direction")));
  }

  /** The same for one case: what of it is asked of this applicant, and what that waits for. */
  private void getChecklistOfCase(Context ctx) {
    String direction = ctx.pathParam("direction");
    ObjectNode body = (ObjectNode) Json.readObject(ctx);
    body.put("call", ctx.pathParam("call"));
    body.putArray("directions").add(direction);
    CaseInput input = CaseInput.read(body, calls, clock.instant());
    PaperStanding standing = new PaperStanding(input, direction);
    ChecklistView view = new ChecklistView(input.desk().pack(), input.locale(), standing::of);
    Json.write(ctx, 200, view.of(direction));
  }
}
