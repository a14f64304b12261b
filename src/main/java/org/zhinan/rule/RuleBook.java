package org.zhinan.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that decides in one call, compiled and checked. */
public final class RuleBook {

  private final PackRef pack;
  private final Vocabulary vocabulary;
  private final List<Condition> conditions;
  private final Map<String, Definition> definitions;
  private final Map<String, Reading> readings;
  private final Map<String, Parameter> parameters;
  private final Map<String, DirectionData> directions;
  private final Map<String, Condition> byId = new HashMap<>();
  private final Map<String, Mentions> mentions = new HashMap<>();

  /**
   * @param conditions in the order in which they are printed
   * @param definitions by name; those of an entity type as {@code type.name}
   * @param directions by code, in the guideline's order
   */
  public RuleBook(
      PackRef pack,
      Vocabulary vocabulary,
      List<Condition> conditions,
      Map<String, Definition> definitions,
      Map<String, Reading> readings,
      Map<String, Parameter> parameters,
      Map<String, DirectionData> directions) {
    this.pack = pack;
    this.vocabulary = vocabulary;
    this.conditions = List.copyOf(conditions);
    this.definitions = copy(definitions);
    this.readings = copy(readings);
    this.parameters = copy(parameters);
    this.directions = copy(directions);
    this.conditions.forEach(
        condition -> {
          byId.putIfAbsent(condition.id(), condition);
          mentions.put(condition.id(), Mentions.of(condition, this.definitions));
        });
  }

  private static <V> Map<String, V> copy(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  public PackRef pack() {
    return pack;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public List<Condition> conditions() {
    return conditions;
  }

  public Map<String, Definition> definitions() {
    return definitions;
  }

  public Map<String, Reading> readings() {
    return readings;
  }

  public Map<String, Parameter> parameters() {
    return parameters;
  }

  public Map<String, DirectionData> directions() {
    return directions;
  }

  public Optional<Condition> findCondition(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What a condition takes from elsewhere than the case; found out once, when the book is made. */
  Mentions mentions(Condition condition) {
    Mentions known = mentions.get(condition.id());
    return known == null ? Mentions.of(condition, definitions) : known;
  }
}
