package org.zhinan.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that a pack gives to its expressions; always known. */
public sealed interface DataValue {

  record Bool(boolean value) implements DataValue {}

  record Number(BigDecimal value) implements DataValue {}

  record Date(LocalDate value) implements DataValue {}

  /** Words, or a code of an enumeration. */
  record Words(String value) implements DataValue {}

  /**
   * A value for each key.
   *
   * @param rows by the key as it is written
   */
  record Table(Map<String, DataValue> rows) implements DataValue {
    public Table {
      rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
  }

  record ListOf(List<DataValue> values) implements DataValue {
    public ListOf {
      values = List.copyOf(values);
    }
  }
}
