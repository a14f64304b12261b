package org.zhinan.evaluation.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.zhinan.rule.Condition;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.expr.Expr;

/** What is different between two rule books in what a condition rests on. */
final class Reasons {

  private final RuleBook before;
  private final RuleBook after;
  private final Map<String, String> oldIds;

  /**
   * @param oldIds the ids before, by the ids that stand for them
   */
  Reasons(RuleBook before, RuleBook after, Map<String, String> oldIds) {
    this.before = before;
    this.after = after;
    this.oldIds = oldIds;
  }

  /** Its own differences; where it has none, those of the conditions that override it. */
  List<String> of(String id, String direction) {
    List<String> own = differences(id, direction);
    if (!own.isEmpty()) {
      return own;
    }
    List<String> others = new ArrayList<>();
    for (String other : overriding(id)) {
      differences(other, direction).forEach(d -> others.add(other + ": " + d));
    }
    return others.isEmpty() ? List.of("its rule is the same; the facts read otherwise") : others;
  }

  private TreeSet<String> overriding(String id) {
    TreeSet<String> ids = new TreeSet<>();
    for (RuleBook book : List.of(before, after)) {
      book.conditions().stream()
          .filter(c -> c.overrides().contains(id))
          .forEach(c -> ids.add(c.id()));
    }
    return ids;
  }

  private List<String> differences(String id, String direction) {
    Optional<Condition> was = before.findCondition(oldIds.getOrDefault(id, id));
    Optional<Condition> is = after.findCondition(id);
    if (was.isEmpty() || is.isEmpty()) {
      return List.of(was.isEmpty() ? "the condition is new" : "the condition is gone");
    }
    List<String> found = new ArrayList<>();
    note(found, "require", was.get().require().source(), is.get().require().source());
    note(found, "applies", source(was.get().applies()), source(is.get().applies()));
    note(found, "force", was.get().force().name(), is.get().force().name());
    note(found, "kind", was.get().kind().name(), is.get().kind().name());
    note(found, "roles", was.get().roles(), is.get().roles());
    note(found, "directions", was.get().directions(), is.get().directions());
    note(found, "overrides", was.get().overrides(), is.get().overrides());
    mentioned(found, was.get(), is.get(), direction);
    return found;
  }

  private void mentioned(List<String> found, Condition was, Condition is, String direction) {
    SortedMap<String, String> old = Mentions.of(before, was, direction);
    SortedMap<String, String> now = Mentions.of(after, is, direction);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    names.forEach(
        name -> note(found, name, old.getOrDefault(name, "none"), now.getOrDefault(name, "none")));
  }

  private static String source(Optional<Expr> expression) {
    return expression.map(Expr::source).orElse("always");
  }

  private static void note(
      List<String> found, String what, Iterable<String> was, Iterable<String> is) {
    note(found, what, sorted(was), sorted(is));
  }

  private static String sorted(Iterable<String> values) {
    TreeSet<String> sorted = new TreeSet<>();
    values.forEach(sorted::add);
    return sorted.isEmpty() ? "all" : String.join(", ", sorted);
  }

  private static void note(List<String> found, String what, String was, String is) {
    if (!was.equals(is)) {
      found.add(what + " was " + was + ", is " + is);
    }
  }
}
