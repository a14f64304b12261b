package org.zhinan.web;

import java.util.Map;
import java.util.TreeMap;
import org.zhinan.rule.DataValue;

/** A pack's own values (numbers, dates, codes, lists) in JSON's terms. */
final class DataView {

  private DataView() {}

  static Map<String, Object> of(Map<String, DataValue> values) {
    Map<String, Object> view = new TreeMap<>();
    values.forEach((name, value) -> view.put(name, of(value)));
    return view;
  }

  private static Object of(DataValue value) {
    if (value instanceof DataValue.Bool bool) {
      return bool.value();
    }
    if (value instanceof DataValue.Number number) {
      return number.value();
    }
    if (value instanceof DataValue.Date date) {
      return date.value().toString();
    }
    if (value instanceof DataValue.ListOf list) {
      return list.values().stream().map(DataView::of).toList();
    }
    if (value instanceof DataValue.Table table) {
      return of(table.rows());
    }
    return ((DataValue.Words) value).value();
  }
}
