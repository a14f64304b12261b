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

  private final List<Quoting> conditions;

  QuotedConditions(RuleBook rules) {
    this.conditions = rules.conditions().stream().map(Quoting::of).toList();
  }

  /**
   * @param quotes folded, the condition's own clause first
   */
  private record Quoting(Condition condition, List<String> quotes) {

    static Quoting of(Condition condition) {
      return new Quoting(
          condition, condition.citations().stream().map(c -> FoldedText.fold(c.quote())).toList());
    }

    boolean holds(String folded) {
      return quotes.stream().anyMatch(quote -> quote.contains(folded));
    }

    boolean holdsFirst(String folded) {
      return quotes.get(0).contains(folded);
    }

    String id() {
      return condition.id();
    }
  }

  /**
   * The ids of the conditions that bind in the scope and quote the words. Where several do, those
   * alone whose first quote holds them: there a condition stands that others only mention.
   *
   * @param named the one that is meant; empty to let the words tell
   */
  List<String> find(String words, Optional<String> named, Scope scope) {
    String folded = FoldedText.fold(words);
    List<Quoting> quoting =
        conditions.stream()
            .filter(q -> named.filter(id -> !id.equals(q.id())).isEmpty())
            .filter(q -> binds(q.condition(), scope) && !folded.isEmpty() && q.holds(folded))
            .toList();
    List<Quoting> first = quoting.stream().filter(q -> q.holdsFirst(folded)).toList();
    return (first.isEmpty() ? quoting : first).stream().map(Quoting::id).toList();
  }

  private static boolean binds(Condition condition, Scope scope) {
    return (condition.roles().isEmpty() || condition.roles().contains(scope.role()))
        && inDirections(condition.directions(), scope.directions());
  }

  private static boolean inDirections(Set<String> directions, List<String> scope) {
    return directions.isEmpty() || scope.stream().anyMatch(directions::contains);
  }
}
