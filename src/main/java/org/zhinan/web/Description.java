package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The API's own description, in OpenAPI's terms. */
public final class Description implements Routes {

  private final byte[] document = read();

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/openapi.json",
        ctx -> ctx.contentType("application/json; charset=utf-8").result(document));
  }

  private static byte[] read() {
    try (InputStream in = Description.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the program was built without openapi.json");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
