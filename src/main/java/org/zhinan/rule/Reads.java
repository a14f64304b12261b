package org.zhinan.rule;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhinan.fact.FactType;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Filter;
import org.zhinan.rule.expr.Quantifier;
import org.zhinan.rule.expr.Select;
import org.zhinan.rule.expr.Variable;

/**
 * Which facts a condition's requirement looks at, whatever the case: paths with {@code *} for a
 * list's members ({@code leader.ongoing.*.endsOn}), and the lists themselves.
 */
public final class Reads {

  private static final String NOTHING = "";

  private final RuleBook book;
  private final SortedSet<String> patterns = new TreeSet<>();

  private Reads(RuleBook book) {
    this.book = book;
  }

  /** What {@code require} reads, through definitions too. */
  public static SortedSet<String> of(RuleBook book, Condition condition) {
    return of(book, condition.require());
  }

  /** What an expression over the whole case reads. */
  public static SortedSet<String> of(RuleBook book, Expr expression) {
    Reads reads = new Reads(book);
    reads.walk(expression, Map.of());
    return reads.patterns;
  }

  /** Notes what is read; gives the pattern of an entity, or of a list's members. */
  private String walk(Expr expr, Map<String, String> variables) {
    if (expr instanceof Select select) {
      return select(select, variables);
    } else if (expr instanceof Variable variable) {
      return variables.getOrDefault(variable.name(), NOTHING);
    } else if (expr instanceof DefinitionUse use) {
      return definition(use, variables);
    } else if (expr instanceof Quantifier over) {
      over(over.list(), over.variable(), over.body(), variables);
      return NOTHING;
    } else if (expr instanceof Filter filter) {
      return over(filter.list(), filter.variable(), filter.predicate(), variables);
    }
    expr.parts().forEach(part -> walk(part, variables));
    return NOTHING;
  }

  private String select(Select select, Map<String, String> variables) {
    String path =
        select.target().map(t -> walk(t, variables) + "." + select.field()).orElse(select.field());
    if (select.type() instanceof FactType.One) {
      return path;
    }
    patterns.add(path);
    return select.type() instanceof FactType.Many ? path + ".*" : NOTHING;
  }

  private String definition(DefinitionUse use, Map<String, String> variables) {
    Map<String, String> inside =
        use.target().map(t -> Map.of(Variable.SELF, walk(t, variables))).orElse(Map.of());
    Definition definition = book.definitions().get(use.key());
    return definition == null ? NOTHING : walk(definition.value(), inside);
  }

  private String over(Expr list, String variable, Expr body, Map<String, String> variables) {
    String member = walk(list, variables);
    Map<String, String> inside = new TreeMap<>(variables);
    inside.put(variable, member);
    walk(body, inside);
    return member;
  }
}
