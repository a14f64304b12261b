package org.zhinan.pack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.Condition;

/** Holds the conditions that replace others against each other. */
final class Overrides {

  private final Map<String, YamlNode> places;

  /**
   * @param places where each condition stands, those included that were refused
   */
  Overrides(Map<String, YamlNode> places) {
    this.places = places;
  }

  void check(List<Condition> conditions) {
    for (Map.Entry<String, YamlNode> entry : places.entrySet()) {
      for (YamlNode target : overrides(entry.getValue())) {
        targetIsKnown(entry.getKey(), target);
      }
    }
    for (int i = 0; i < conditions.size(); i++) {
      for (Condition earlier : conditions.subList(0, i)) {
        collide(earlier, conditions.get(i));
      }
    }
  }

  private void targetIsKnown(String id, YamlNode target) {
    if (target.text().equals(id)) {
      target.problem("a condition cannot override itself");
    } else if (!places.containsKey(target.text())) {
      target.problem("unknown condition \"" + target.text() + "\"; allowed: any id of a condition");
    }
  }

  private void collide(Condition one, Condition other) {
    if (!canHoldTogether(one, other)) {
      return;
    }
    for (YamlNode target : overrides(places.get(other.id()))) {
      if (one.overrides().contains(target.text())) {
        target.problem(
            "\""
                + target.text()
                + "\" is overridden by \""
                + one.id()
                + "\" too, and both can hold together; tell their directions, roles or \"applies\""
                + " apart");
      }
    }
  }

  private static boolean canHoldTogether(Condition one, Condition other) {
    return meet(one.directions(), other.directions())
        && meet(one.roles(), other.roles())
        && !excludes(one, other)
        && !excludes(other, one);
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  private static boolean excludes(Condition one, Condition other) {
    Optional<String> negated = one.applies().map(e -> "!(" + e.source().strip() + ")");
    return negated.isPresent() && negated.equals(other.applies().map(e -> e.source().strip()));
  }

  private static List<YamlNode> overrides(@Nullable YamlNode node) {
    return node == null ? List.of() : node.find("overrides").map(YamlNode::list).orElse(List.of());
  }
}
