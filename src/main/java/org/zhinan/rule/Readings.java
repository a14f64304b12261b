package org.zhinan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Given;

/** Which readings expressions mention, through definitions too, and their combinations. */
final class Readings {

  private Readings() {}

  static SortedSet<String> mentioned(RuleBook book, List<Expr> expressions) {
    SortedSet<String> names = new TreeSet<>();
    expressions.forEach(e -> collect(book, e, names));
    return names;
  }

  private static void collect(RuleBook book, Expr expr, SortedSet<String> names) {
    if (expr instanceof Given given && given.kind() == Given.Kind.READING) {
      names.add(given.name());
    }
    if (expr instanceof DefinitionUse use) {
      Optional.ofNullable(book.definitions().get(use.key()))
          .ifPresent(d -> collect(book, d.value(), names));
    }
    expr.parts().forEach(part -> collect(book, part, names));
  }

  /** Every way to read what these readings leave open; one way when they leave nothing open. */
  static List<Map<String, Boolean>> combinations(RuleBook book, SortedSet<String> names) {
    List<Map<String, Boolean>> ways = List.of(Map.of());
    for (String name : names) {
      Reading reading = book.readings().get(name);
      List<Boolean> values = reading == null ? List.of(true, false) : reading.values();
      List<Map<String, Boolean>> more = new ArrayList<>();
      for (Map<String, Boolean> way : ways) {
        for (boolean value : values) {
          Map<String, Boolean> longer = new TreeMap<>(way);
          longer.put(name, value);
          more.add(longer);
        }
      }
      ways = more;
    }
    return ways;
  }
}
