package org.zhinan.knowledge.mutation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhinan.base.ZhinanException;
import org.zhinan.knowledge.RuleCase;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Definition;
import org.zhinan.rule.DirectionData;
import org.zhinan.rule.RuleBook;

/**
 * A rule book with one thing in it changed, cut down to what the change can reach.
 *
 * @param name what is changed, and how; unique
 * @param reached ids of the conditions whose findings the change can turn
 */
record Mutant(String name, Set<String> reached, RuleBook book) {

  Mutant {
    reached = new TreeSet<>(reached);
  }

  static Mutant ofCondition(RuleBook book, Condition changed, String what) {
    Set<String> reached = new TreeSet<>(changed.overrides());
    book.findCondition(changed.id()).ifPresent(c -> reached.addAll(c.overrides()));
    reached.add(changed.id());
    List<Condition> rest =
        around(book, reached).stream().map(c -> c.id().equals(changed.id()) ? changed : c).toList();
    return new Mutant(
        changed.id() + " " + what,
        reached,
        with(book, rest, book.definitions(), book.directions()));
  }

  static Mutant ofDefinition(
      RuleBook book, String key, Definition changed, Set<String> users, String what) {
    Map<String, Definition> definitions = new TreeMap<>(book.definitions());
    definitions.put(key, changed);
    return new Mutant(
        key + " " + what, users, with(book, around(book, users), definitions, book.directions()));
  }

  static Mutant ofDirection(RuleBook book, DirectionData changed, Set<String> users, String what) {
    Map<String, DirectionData> directions = new TreeMap<>(book.directions());
    directions.put(changed.code(), changed);
    return new Mutant(
        changed.code() + " " + what,
        users,
        with(book, around(book, users), book.definitions(), directions));
  }

  /** Whether a case that holds of the book itself fails here, or cannot be decided at all. */
  boolean isKilledBy(RuleCase one) {
    try {
      return failsOn(one);
    } catch (ZhinanException e) {
      return true;
    }
  }

  private boolean failsOn(RuleCase one) {
    return one.expect().keySet().stream().anyMatch(reached::contains)
        && reached.stream()
            .filter(one.expect()::containsKey)
            .anyMatch(id -> !one.expect().get(id).equals(one.decided(book).get(id)));
  }

  private static List<Condition> around(RuleBook book, Set<String> reached) {
    return book.conditions().stream()
        .filter(c -> reached.contains(c.id()) || c.overrides().stream().anyMatch(reached::contains))
        .toList();
  }

  private static RuleBook with(
      RuleBook book,
      List<Condition> conditions,
      Map<String, Definition> definitions,
      Map<String, DirectionData> directions) {
    return new RuleBook(
        book.pack(),
        book.vocabulary(),
        conditions,
        definitions,
        book.readings(),
        book.parameters(),
        directions);
  }
}
