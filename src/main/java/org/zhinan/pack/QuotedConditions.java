package org.zhinan.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.FoldedText;
import org.zhinan.rule.Condition;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Scope;

/** Finds conditions by words that they quote. */
final class QuotedConditions {

  private final RuleBook rules;

  QuotedConditions(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * The ids of the conditions that bind in the scope and quote the words. Where several do, those
   * alone whose first quote holds them: there a condition stands that others only mention.
   *
   * @param named the one that is meant; empty to let the words tell
   */
  List<String> find(String words, Optional<String> named, Scope scope) {
    List<Condition> quoting =
        rules.conditions().stream()
            .filter(c -> binds(c, scope) && named.filter(id -> !id.equals(c.id())).isEmpty())
            .filter(c -> c.citations().stream().anyMatch(q -> holds(q.quote(), words)))
            .toList();
    List<Condition> first =
        quoting.stream().filter(c -> holds(c.citations().get(0).quote(), words)).toList();
    return (first.isEmpty() ? quoting : first).stream().map(Condition::id).toList();
  }

  private static boolean holds(String quote, String words) {
    return FoldedText.of(quote).contains(words);
  }

  private static boolean binds(Condition condition, Scope scope) {
    return (condition.roles().isEmpty() || condition.roles().contains(scope.role()))
        && inDirections(condition.directions(), scope.directions());
  }

  private static boolean inDirections(Set<String> directions, List<String> scope) {
    return directions.isEmpty() || scope.stream().anyMatch(directions::contains);
  }
}
