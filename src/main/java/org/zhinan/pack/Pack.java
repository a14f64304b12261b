package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.base.LocalText;
import org.zhinan.fact.FactDictionary;
import org.zhinan.guideline.Guideline;
import org.zhinan.rule.PackRef;
import org.zhinan.rule.RuleBook;

/**
 * Everything that is known of one call, checked as a whole.
 *
 * @param roles first is the default; at least one
 * @param topics what a question can be about, with its words; empty when the pack does not list
 *     them
 * @param directions by code, in the guideline's order; at least one
 * @param filters by what people look for directions
 * @param checklist papers and steps of all directions
 * @param coverage what each sentence of the guideline is bound to
 */
public record Pack(
    PackInfo info,
    Guideline guideline,
    RuleBook rules,
    List<Role> roles,
    Map<String, LocalText> topics,
    Map<String, Direction> directions,
    List<DirectionFilter> filters,
    Checklist checklist,
    Coverage coverage) {

  public Pack {
    roles = List.copyOf(roles);
    topics = new LinkedHashMap<>(topics);
    directions = new LinkedHashMap<>(directions);
    filters = List.copyOf(filters);
  }

  public String call() {
    return info.call();
  }

  /** Call, version and hash, as determinations name them. */
  public PackRef ref() {
    return rules.pack();
  }

  public FactDictionary facts() {
    return rules.vocabulary().facts();
  }

  public Role defaultRole() {
    return roles.get(0);
  }

  public Optional<Role> findRole(String code) {
    return roles.stream().filter(r -> r.code().equals(code)).findFirst();
  }

  public Optional<Direction> findDirection(String code) {
    return Optional.ofNullable(directions.get(code));
  }

  /**
   * @throws UnknownDirection when the call has no such direction
   */
  public Direction getDirection(String code) {
    return findDirection(code).orElseThrow(() -> new UnknownDirection(code, directions.keySet()));
  }

  public List<Direction> listDirections() {
    return List.copyOf(directions.values());
  }

  /**
   * What an application in one direction hands in, and its way.
   *
   * @throws UnknownDirection when the call has no such direction
   */
  public Checklist getChecklist(String direction) {
    return checklist.of(getDirection(direction).code(), guideline);
  }
}
