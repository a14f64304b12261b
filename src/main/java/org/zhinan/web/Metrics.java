package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts and times every request by its route, never by its words, and tells Prometheus at {@code
 * /metrics}.
 */
public final class Metrics implements Routes {

  private static final String STARTED = "zhinan.started";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.before(ctx -> ctx.attribute(STARTED, System.nanoTime()));
    routes.after(this::count);
    routes.get("/metrics", this::tell);
  }

  private void count(Context ctx) {
    Long started = ctx.attribute(STARTED);
    if (started != null) {
      Timer.builder("zhinan.http.requests")
          .description("Requests by route and status, with the time until the answer was ready")
          .tag("method", ctx.method().name())
          .tag("route", route(ctx))
          .tag("status", Integer.toString(ctx.statusCode()))
          .register(registry)
          .record(Duration.ofNanos(System.nanoTime() - started));
    }
  }

  /** The pattern of the path, so that there are no more series than routes. */
  private static String route(Context ctx) {
    return Optional.ofNullable(ctx.endpoints().lastHttpEndpoint())
        .map(endpoint -> endpoint.path)
        .orElse("none");
  }

  private void tell(Context ctx) {
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
  }
}
