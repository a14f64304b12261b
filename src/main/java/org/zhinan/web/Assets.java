package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of {@code web/} and of the browser libraries, from the class path: {@code /web/…} and
 * {@code /webjars/…}, and those of them that have an address of their own.
 */
public final class Assets implements Routes {

  private static final Pattern PATH = Pattern.compile("(?:[A-Za-z0-9_@-][A-Za-z0-9._@-]*/?)+");

  /** Their paths bear their versions, so that a browser may keep them for good. */
  private static final String LIBRARIES = "META-INF/resources/webjars/";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8",
          "png", "image/png",
          "woff2", "font/woff2");

  private static final Map<String, String> PAGES =
      Map.of(
          "/widget.js", "widget/widget.js",
          "/widget/check", "widget/check.html",
          "/components", "components/index.html",
          "/finder", "finder/index.html",
          "/checklist", "checklist/index.html",
          "/sheet/{determinationId}", "sheet/index.html");

  @Override
  public void add(RoutesConfig routes) {
    PAGES.forEach((address, path) -> routes.get(address, ctx -> serve(ctx, "web/" + path)));
    routes.get("/web/<path>", ctx -> serve(ctx, "web/" + ctx.pathParam("path")));
    routes.get("/webjars/<path>", ctx -> serve(ctx, LIBRARIES + ctx.pathParam("path")));
  }

  /** The words of a file under {@code web/}. */
  static String text(String path) {
    byte[] bytes =
        find("web/" + path).orElseThrow(() -> new IllegalStateException("no file web/" + path));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void serve(Context ctx, String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    Optional<byte[]> file = type == null ? Optional.empty() : find(path);
    byte[] bytes =
        file.orElseThrow(
            () -> ProblemType.NOT_FOUND.refuse("There is nothing at " + ctx.path() + "."));
    if (path.endsWith(".html")) {
      bytes = ImportMaps.fill(bytes);
      ctx.header("Content-Security-Policy", ImportMaps.permit(bytes));
    }
    Kept.give(ctx, String.valueOf(type), bytes);
    if (path.startsWith(LIBRARIES)) {
      ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    }
  }

  private static Optional<byte[]> find(String path) {
    if (!PATH.matcher(path).matches() || path.contains("..") || path.endsWith("/")) {
      return Optional.empty();
    }
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
