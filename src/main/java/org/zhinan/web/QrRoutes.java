package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.nayuki.qrcodegen.QrCode;

/**
 * The sheet of a decision, to be printed: the page, and the code that leads from paper back to it.
 */
public final class QrRoutes implements Routes {

  /** Modules of white around the code, without which readers do not find it. */
  private static final int BORDER = 4;

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/sheet/{determinationId}/qr.svg", this::draw);
  }

  private void draw(Context ctx) {
    String address =
        ctx.scheme() + "://" + ctx.host() + "/sheet/" + ctx.pathParam("determinationId");
    ctx.contentType("image/svg+xml; charset=utf-8").result(svg(address));
  }

  /** The code of a text, one unit for each module. */
  static String svg(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + BORDER).append(' ').append(y + BORDER).append("h1v1h-1z");
        }
      }
    }
    int size = code.size + 2 * BORDER;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + size
        + " "
        + size
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h"
        + size
        + "v"
        + size
        + "H0z\"/><path d=\""
        + path
        + "\"/></svg>";
  }
}
