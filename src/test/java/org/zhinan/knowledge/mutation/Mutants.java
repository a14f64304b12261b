package org.zhinan.knowledge.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Definition;
import org.zhinan.rule.Force;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Expr;

/** Every mutant of a rule book: of its conditions, its definitions, the data of its directions. */
final class Mutants {

  private final RuleBook book;
  private final Changes changes;
  private final Set<String> roles;
  private final Map<String, Mutant> found = new LinkedHashMap<>();

  private Mutants(RuleBook book, Set<String> roles, LocalDate asOf) {
    this.book = book;
    this.roles = roles;
    this.changes = new Changes(new Givens(book, asOf));
  }

  /**
   * @param roles that somebody can ask for in the call
   * @param asOf the date as of which parameters are taken
   */
  static List<Mutant> of(RuleBook book, Set<String> roles, LocalDate asOf) {
    Mutants mutants = new Mutants(book, new TreeSet<>(roles), asOf);
    book.conditions().forEach(mutants::condition);
    book.definitions().forEach(mutants::definition);
    book.directions().values().forEach(d -> DirectionChanges.of(book, d).forEach(mutants::add));
    return List.copyOf(mutants.found.values());
  }

  private void add(Mutant mutant) {
    String name = mutant.name();
    for (int i = 2; found.containsKey(name); i++) {
      name = mutant.name() + " (" + i + ")";
    }
    found.put(name, new Mutant(name, mutant.reached(), mutant.book()));
  }

  private void condition(Condition c) {
    for (Change change : changes.of(c.require())) {
      add(mutant(Altered.require(c, change.expr()), "require: " + change.what()));
    }
    if (c.applies().isPresent()) {
      add(mutant(Altered.applies(c, Optional.empty()), "without applies"));
      for (Change change : changes.of(c.applies().get())) {
        add(mutant(Altered.applies(c, Optional.of(change.expr())), "applies: " + change.what()));
      }
    }
    for (String target : new TreeSet<>(c.overrides())) {
      Set<String> rest = new TreeSet<>(c.overrides());
      rest.remove(target);
      add(mutant(Altered.overrides(c, rest), "without overriding " + target));
    }
    Force other = c.force() == Force.HARD ? Force.IN_PRINCIPLE : Force.HARD;
    add(mutant(Altered.force(c, other), "force: " + other));
    roles(c);
  }

  private void roles(Condition c) {
    List<String> others = new ArrayList<>(roles);
    others.removeAll(c.roles());
    if (!others.isEmpty()) {
      for (String role : new TreeSet<>(c.roles())) {
        Set<String> swapped = new TreeSet<>(c.roles());
        swapped.remove(role);
        swapped.add(others.get(0));
        add(mutant(Altered.roles(c, swapped), "roles: " + role + " as " + others.get(0)));
      }
    }
  }

  private Mutant mutant(Condition changed, String what) {
    return Mutant.ofCondition(book, changed, what);
  }

  private void definition(String key, Definition d) {
    Set<String> users = users(e -> e instanceof DefinitionUse use && use.key().equals(key));
    for (Change change : changes.of(d.value())) {
      Definition changed =
          new Definition(d.name(), d.entity(), d.label(), change.expr(), d.citations());
      add(Mutant.ofDefinition(book, key, changed, users, change.what()));
    }
  }

  private Set<String> users(Predicate<Expr> wanted) {
    Uses uses = new Uses(book, wanted);
    return book.conditions().stream()
        .filter(uses::in)
        .map(Condition::id)
        .collect(Collectors.toSet());
  }
}
