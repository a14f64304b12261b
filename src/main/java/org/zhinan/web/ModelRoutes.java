package org.zhinan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.zhinan.model.ModelHealth;
import org.zhinan.model.Models;
import org.zhinan.model.Models.Named;

/** How the model has been. Answers depend on none, so that this is no part of readiness. */
public final class ModelRoutes implements Routes {

  private final Models models;

  public ModelRoutes(Models models) {
    this.models = models;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/health/model", this::health);
  }

  /** Nothing is asked of the model for it. */
  private void health(Context ctx) {
    ObjectNode view = Json.MAPPER.createObjectNode();
    models.findChosen().ifPresentOrElse(one -> put(view, one), () -> view.put("status", "off"));
    Json.write(ctx, 200, view);
  }

  private static void put(ObjectNode view, Named one) {
    ModelHealth health = one.model().health();
    view.put("status", status(health));
    view.put("profile", one.profile().name()).put("model", health.model());
    view.put("provider", one.profile().provider().code());
    view.put("asked", health.asked()).put("answered", health.answered());
    health.lastFault().ifPresent(fault -> view.put("lastFault", fault));
  }

  private static String status(ModelHealth health) {
    if (health.resting()) {
      return "resting";
    }
    return health.lastFault().isPresent() ? "failing" : "ready";
  }
}
