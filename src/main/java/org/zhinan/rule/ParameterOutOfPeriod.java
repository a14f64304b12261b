package org.zhinan.rule;

import java.time.LocalDate;
import org.zhinan.base.ZhinanException;

/** A parameter was needed on a date for which the pack gives it no value. */
public final class ParameterOutOfPeriod extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public ParameterOutOfPeriod(String parameter, LocalDate asOf) {
    super(
        "The parameter \""
            + parameter
            + "\" has no value on "
            + asOf
            + ". Give it a period that holds this date, or ask as of another date.");
  }
}
