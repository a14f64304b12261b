package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhinan.base.ZhinanException;
import org.zhinan.conversation.UnknownTurn;
import org.zhinan.guideline.UnknownClause;
import org.zhinan.pack.UnknownCall;
import org.zhinan.pack.UnknownDirection;

/** Turns every exception that ends a request into its problem: one type, one mapping. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static void register(RoutesConfig routes) {
    routes.exception(RequestRefused.class, (e, ctx) -> write(ctx, e.problem()));
    map(routes, UnknownClause.class, ProblemType.UNKNOWN_CLAUSE);
    map(routes, UnknownTurn.class, ProblemType.NOT_FOUND);
    map(routes, UnknownCall.class, ProblemType.UNKNOWN_CALL);
    map(routes, UnknownDirection.class, ProblemType.UNKNOWN_DIRECTION);
    routes.exception(HttpResponseException.class, (e, ctx) -> write(ctx, of(e, ctx)));
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
          write(ctx, ProblemType.INTERNAL.problem("Try again; the failure has been logged."));
        });
  }

  private static <E extends ZhinanException> void map(
      RoutesConfig routes, Class<E> exception, ProblemType type) {
    routes.exception(
        exception, (e, ctx) -> write(ctx, type.problem(String.valueOf(e.getMessage()))));
  }

  static void write(Context ctx, Problem problem) {
    if (problem.status() == 401) {
      ctx.header("WWW-Authenticate", "Bearer");
    }
    Json.write(ctx, problem.status(), problem, "application/problem+json; charset=utf-8");
  }

  private static Problem of(HttpResponseException e, Context ctx) {
    return switch (e.getStatus()) {
      case 404 -> ProblemType.NOT_FOUND.problem("There is nothing at " + ctx.path() + ".");
      case 405 ->
          ProblemType.METHOD_NOT_ALLOWED.problem(
              ctx.method() + " is not offered at " + ctx.path() + ".");
      case 413 -> ProblemType.BODY_TOO_LARGE.problem("The body may have 64 KiB at most.");
      case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE.problem("Send application/json, in UTF-8.");
      default ->
          e.getStatus() < 500
              ? ProblemType.INVALID_PARAMETER.problem(String.valueOf(e.getMessage()))
              : ProblemType.INTERNAL.problem("Try again; the failure has been logged.");
    };
  }
}
