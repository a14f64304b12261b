package org.zhinan.web;

import java.util.List;
import java.util.Locale;

/**
 * Every type of problem that a client can meet, with its status. Names are part of the contract.
 */
public enum ProblemType {
  BROKEN_JSON(400, "The body is no JSON"),
  BAD_REQUEST(400, "The request cannot be understood"),
  INVALID_MESSAGE(400, "The message cannot be taken"),
  INVALID_PARAMETER(400, "A parameter cannot be used"),
  TOKEN_NEEDED(401, "The conversation opens with its token only"),
  NOT_FOUND(404, "There is nothing here"),
  UNKNOWN_CALL(404, "No such call"),
  UNKNOWN_DIRECTION(404, "No such direction"),
  UNKNOWN_CLAUSE(404, "No such clause"),
  UNKNOWN_CONVERSATION(404, "No such conversation"),
  UNKNOWN_DETERMINATION(404, "No such determination"),
  METHOD_NOT_ALLOWED(405, "This method is not offered here"),
  CONFLICT(409, "The request contradicts an earlier one"),
  BODY_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body has the wrong media type"),
  INVALID_INPUT(422, "The input does not fit"),
  TOO_MANY_REQUESTS(429, "That was too much at once"),
  INTERNAL(500, "Something went wrong on our side"),
  UNAVAILABLE(503, "The service is not available now");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public Problem problem(String detail, Problem.InputError... errors) {
    return problem(detail, List.of(errors));
  }

  public Problem problem(String detail, List<Problem.InputError> errors) {
    return new Problem(urn(), title, status, detail, errors);
  }

  /** The problem under a finer status of its class. */
  Problem problem(int finer, String detail) {
    return new Problem(urn(), title, finer, detail, List.of());
  }

  private String urn() {
    return "urn:zhinan:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The exception that ends a request with this problem. */
  public RequestRefused refuse(String detail, Problem.InputError... errors) {
    return new RequestRefused(problem(detail, errors));
  }
}
