package org.zhinan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** The ways to read what a text leaves open. */
final class Readings {

  private Readings() {}

  /** Every way to read what these readings leave open; one way when they leave nothing open. */
  static List<Map<String, Boolean>> combinations(RuleBook book, SortedSet<String> names) {
    List<Map<String, Boolean>> ways = List.of(Map.of());
    for (String name : names) {
      Reading reading = book.readings().get(name);
      List<Boolean> values = reading == null ? List.of(true, false) : reading.values();
      List<Map<String, Boolean>> more = new ArrayList<>();
      for (Map<String, Boolean> way : ways) {
        for (boolean value : values) {
          Map<String, Boolean> longer = new TreeMap<>(way);
          longer.put(name, value);
          more.add(longer);
        }
      }
      ways = more;
    }
    return ways;
  }
}
