package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Whether the process lives, and whether it can answer. */
public final class HealthRoutes implements Routes {

  private final BooleanSupplier ready;
  private final Failures failures;

  /**
   * @param ready whether everything that an answer needs can be reached
   */
  public HealthRoutes(BooleanSupplier ready, Failures failures) {
    this.ready = ready;
    this.failures = failures;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/health/live", ctx -> Json.write(ctx, 200, Map.of("status", "live")));
    routes.get(
        "/health/ready",
        ctx -> {
          if (!ready.getAsBoolean()) {
            throw new RequestRefused(failures.unavailable("The service is not ready."));
          }
          Json.write(ctx, 200, Map.of("status", "ready"));
        });
  }
}
