package org.zhinan.rule;

import java.util.Map;
import java.util.TreeMap;

/** What expressions see of a direction: values by name, the same names for every direction. */
public record DirectionData(String code, Map<String, DataValue> values) {

  public DirectionData {
    values = new TreeMap<>(values);
  }
}
