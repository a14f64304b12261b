package org.zhinan.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that decides in one call, compiled and checked.
 *
 * @param conditions in the order in which they are printed
 * @param definitions by name; those of an entity type as {@code type.name}
 * @param directions by code, in the guideline's order
 */
public record RuleBook(
    PackRef pack,
    Vocabulary vocabulary,
    List<Condition> conditions,
    Map<String, Definition> definitions,
    Map<String, Reading> readings,
    Map<String, Parameter> parameters,
    Map<String, DirectionData> directions) {

  public RuleBook {
    conditions = List.copyOf(conditions);
    definitions = new LinkedHashMap<>(definitions);
    readings = new LinkedHashMap<>(readings);
    parameters = new LinkedHashMap<>(parameters);
    directions = new LinkedHashMap<>(directions);
  }

  public Optional<Condition> findCondition(String id) {
    return conditions.stream().filter(c -> c.id().equals(id)).findFirst();
  }
}
