package org.zhinan.rule;

import java.time.LocalDate;
import java.util.List;
import org.zhinan.guideline.Citation;

/** A number, date or list of the call that expressions use by name, with its value by date. */
public record Parameter(
    String name, DataType type, List<Period> periods, List<Citation> citations) {

  public Parameter {
    periods = List.copyOf(periods);
    citations = List.copyOf(citations);
  }

  /** The value within [from, to]. */
  public record Period(LocalDate from, LocalDate to, DataValue value) {}
}
