package org.zhinan.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A value that a pack gives to its expressions; always known. */
public sealed interface DataValue {

  record Bool(boolean value) implements DataValue {}

  record Number(BigDecimal value) implements DataValue {}

  record Date(LocalDate value) implements DataValue {}

  /** Words, or a code of an enumeration. */
  record Words(String value) implements DataValue {}

  record ListOf(List<DataValue> values) implements DataValue {
    public ListOf {
      values = List.copyOf(values);
    }
  }
}
