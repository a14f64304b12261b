package org.zhinan.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactValue;

/**
 * A way to turn every violated finding of a direction: these facts, each changed to one of these
 * values. Every combination of the values was decided again, and none violates anything.
 *
 * @param turned ids of the conditions that are no longer violated
 */
public record Change(Map<FactPath, List<FactValue>> facts, List<String> turned) {

  public Change {
    facts = new TreeMap<>(facts);
    turned = List.copyOf(turned);
  }
}
