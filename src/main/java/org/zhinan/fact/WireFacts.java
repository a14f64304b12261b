package org.zhinan.fact;

import java.util.List;

/**
 * Facts as they were written on the wire, and what of it could not be taken.
 *
 * @param sheet everything that could be taken
 * @param errors in the order of the text; when there are any the sheet is not to be decided on
 */
public record WireFacts(FactSheet sheet, List<Error> errors) {

  public WireFacts {
    errors = List.copyOf(errors);
  }

  /**
   * @param pointer RFC 6901, within the facts
   * @param detail what is wrong, and what is allowed
   */
  public record Error(String pointer, String detail) {}
}
