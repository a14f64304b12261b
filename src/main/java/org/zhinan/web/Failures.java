package org.zhinan.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhinan.conversation.StoreFailed;
import org.zhinan.conversation.UnknownTurn;
import org.zhinan.guideline.UnknownClause;
import org.zhinan.pack.UnknownCall;
import org.zhinan.pack.UnknownDirection;
import org.zhinan.rule.ParameterOutOfPeriod;
import org.zhinan.rule.expr.OutsideTable;

/** Turns every exception that ends a request into its problem: one type, one mapping. */
public final class Failures implements Routes {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private static final Map<Class<? extends Exception>, ProblemType> TYPES =
      Map.of(
          UnknownClause.class, ProblemType.UNKNOWN_CLAUSE,
          UnknownTurn.class, ProblemType.NOT_FOUND,
          UnknownCall.class, ProblemType.UNKNOWN_CALL,
          UnknownDirection.class, ProblemType.UNKNOWN_DIRECTION);

  private final Supplier<String> hotline;

  /**
   * @param hotline who answers meanwhile, when the service does not
   */
  public Failures(Supplier<String> hotline) {
    this.hotline = hotline;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, this::refuse);
    routes.exception(Exception.class, (e, ctx) -> write(ctx, of(e)));
  }

  private void refuse(HttpResponseException e, Context ctx) {
    if (e.getStatus() == 405) {
      ctx.header("Allow", e.getDetails().getOrDefault("availableMethods", ""));
    }
    write(ctx, of(e, ctx).orElseGet(() -> of(e)));
  }

  /** The problem that an exception is told as; what nobody can help themselves with is logged. */
  Problem of(Exception e) {
    if (e instanceof RequestRefused refused) {
      return refused.problem();
    }
    ProblemType type = TYPES.get(e.getClass());
    if (type != null) {
      return type.problem(String.valueOf(e.getMessage()));
    }
    if (e instanceof ParameterOutOfPeriod) {
      String detail = String.valueOf(e.getMessage());
      return ProblemType.INVALID_INPUT.problem(detail, new Problem.InputError("/asOf", detail));
    }
    if (e instanceof OutsideTable) {
      String detail = String.valueOf(e.getMessage());
      return ProblemType.INVALID_INPUT.problem(detail, new Problem.InputError("/facts", detail));
    }
    if (e instanceof StoreFailed) {
      LOG.error("{}", e.getMessage()); // its causes would show people's words
      return unavailable("What is kept cannot be reached now; nothing that was stored is lost.");
    }
    LOG.error("a request failed", e);
    return ProblemType.INTERNAL.problem("Try again; the failure has been logged.");
  }

  /** The service cannot answer now, and who can. */
  Problem unavailable(String reason) {
    String told = hotline.get();
    return ProblemType.UNAVAILABLE.problem(
        reason + " Try again shortly" + (told.isEmpty() ? "." : ", or ask the hotline: " + told));
  }

  static void write(Context ctx, Problem problem) {
    if (problem.status() == 401) {
      ctx.header("WWW-Authenticate", "Bearer");
    }
    if (problem.status() == 503) {
      ctx.header("Retry-After", "5");
    }
    Json.write(ctx, problem.status(), problem, Problem.MEDIA_TYPE);
  }

  private static Optional<Problem> of(HttpResponseException e, Context ctx) {
    return switch (e.getStatus()) {
      case 404 ->
          Optional.of(ProblemType.NOT_FOUND.problem("There is nothing at " + ctx.path() + "."));
      case 405 ->
          Optional.of(
              ProblemType.METHOD_NOT_ALLOWED.problem(
                  ctx.method() + " is not offered at " + ctx.path() + "."));
      case 413 ->
          Optional.of(ProblemType.BODY_TOO_LARGE.problem("The body may have 64 KiB at most."));
      case 415 ->
          Optional.of(
              ProblemType.UNSUPPORTED_MEDIA_TYPE.problem("Send application/json, in UTF-8."));
      default ->
          e.getStatus() < 500
              ? Optional.of(ProblemType.INVALID_PARAMETER.problem(String.valueOf(e.getMessage())))
              : Optional.empty();
    };
  }
}
