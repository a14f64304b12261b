package org.zhinan.rule;

import java.util.Map;
import java.util.Set;
import org.zhinan.fact.FactDictionary;

/**
 * What expressions may speak of.
 *
 * @param facts entities and their fields, by bare name of the root's fields
 * @param params {@code params.name}
 * @param direction {@code direction.name}
 * @param readings {@code readings.name}
 */
public record Vocabulary(
    FactDictionary facts,
    Map<String, DataType> params,
    Map<String, DataType> direction,
    Set<String> readings) {

  public Vocabulary {
    params = Map.copyOf(params);
    direction = Map.copyOf(direction);
    readings = Set.copyOf(readings);
  }
}
