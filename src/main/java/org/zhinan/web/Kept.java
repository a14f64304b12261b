package org.zhinan.web;

import io.javalin.http.Context;

/** Gives what a browser may keep: it asks again each time, and is told when nothing has changed. */
final class Kept {

  private Kept() {}

  static void give(Context ctx, String type, byte[] bytes) {
    String tag = "W/\"" + Sha256.hex(bytes).substring(0, 32) + "\"";
    ctx.header("ETag", tag).contentType(type); // also with 304, whose headers replace those kept
    String known = ctx.header("If-None-Match");
    if (known != null && known.contains(tag)) {
      ctx.status(304);
    } else {
      ctx.result(bytes);
    }
  }
}
