package org.zhinan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong with a request, as RFC 9457 has it.
 *
 * @param type stable, for programs: {@code urn:zhinan:problem:unknown-call}
 * @param title the same for all problems of a type
 * @param detail what is wrong this time and what to do, for a person
 * @param errors the places of bad input
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String title, int status, String detail, List<InputError> errors) {

  static final String MEDIA_TYPE = "application/problem+json; charset=utf-8";

  public Problem {
    errors = List.copyOf(errors);
  }

  /**
   * @param pointer RFC 6901, into the request's body; empty for the body as a whole; for a query
   *     parameter its name after a question mark
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record InputError(String pointer, String detail) {}
}
