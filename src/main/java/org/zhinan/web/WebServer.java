package org.zhinan.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import io.javalin.util.JavalinBindException;
import java.util.List;

/** The running HTTP server. */
public final class WebServer implements AutoCloseable {

  private final Javalin javalin;
  private final String host;

  private WebServer(Javalin javalin, String host) {
    this.javalin = javalin;
    this.host = host;
  }

  /**
   * Listens; returns when requests are answered.
   *
   * @param port 0 for any free one
   * @throws AddressTaken when somebody else listens there, or nobody may
   */
  public static WebServer start(String host, int port, List<Routes> groups) {
    Javalin javalin = Javalin.create(config -> configure(config, groups));
    offerHeads(javalin.unsafe.internalRouter);
    try {
      return new WebServer(javalin.start(host, port), host);
    } catch (JavalinBindException e) {
      javalin.stop();
      throw new AddressTaken(host, port, e);
    }
  }

  public int port() {
    return javalin.port();
  }

  /** What is answered, each as {@code GET /api/v1/calls/{call}}. */
  public List<String> listEndpoints() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  /** Where a browser finds the server. */
  public String address() {
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + shown + ":" + port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
  }

  /** Whatever can be got tells its head too, with the same status and the same headers. */
  private static void offerHeads(InternalRouter router) {
    router.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
        .toList()
        .forEach(
            endpoint ->
                router.addHttpEndpoint(
                    new Endpoint(HandlerType.HEAD, endpoint.path, endpoint.handler)));
  }

  private static void configure(JavalinConfig config, List<Routes> groups) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = Json.MOST_BYTES;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.jetty.modifyServer(server -> server.setErrorHandler(new ServerErrors()));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(SafeHeaders::set);
    groups.forEach(group -> group.add(config.routes));
  }
}
