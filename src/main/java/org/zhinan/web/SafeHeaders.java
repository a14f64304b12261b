package org.zhinan.web;

import io.javalin.http.Context;

/** Headers that every response bears: pages load nothing from elsewhere and run nothing inline. */
final class SafeHeaders {

  static final String CONTENT_SECURITY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

  private SafeHeaders() {}

  static void set(Context ctx) {
    ctx.header("Content-Security-Policy", CONTENT_SECURITY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cache-Control", "no-cache");
  }
}
