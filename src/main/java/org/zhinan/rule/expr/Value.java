package org.zhinan.rule.expr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;

/**
 * What an expression comes to: known, known in part, or unknown. Values known in part name the
 * facts whose finer value could decide ({@code vague}); it is empty exactly when nothing is open.
 */
public sealed interface Value {

  Value TRUE = Bool.TRUE;
  Value FALSE = Bool.FALSE;

  /** As it stands in a trace. */
  String show();

  /** The facts that could say more: the missing ones, or those known too coarsely. */
  default Set<FactPath> open() {
    return Set.of();
  }

  static Value of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Yes or no. */
  enum Bool implements Value {
    TRUE,
    FALSE;

    @Override
    public String show() {
      return this == TRUE ? "true" : "false";
    }
  }

  record Num(NumberRange range, Set<FactPath> vague) implements Value {
    @Override
    public Set<FactPath> open() {
      return vague;
    }

    @Override
    public String show() {
      return Ranges.show(range);
    }
  }

  record Day(PartialDate date, Set<FactPath> vague) implements Value {
    @Override
    public Set<FactPath> open() {
      return vague;
    }

    @Override
    public String show() {
      return date.toString();
    }
  }

  /** Leaf codes, or words: one of the possible ones. */
  record Codes(Set<String> possible, Set<FactPath> vague) implements Value {
    @Override
    public Set<FactPath> open() {
      return vague;
    }

    @Override
    public String show() {
      return String.join("|", new TreeSet<>(possible));
    }
  }

  /**
   * A table that the pack gives.
   *
   * @param rows by the key as it is written
   */
  record Rows(Map<String, Value> rows) implements Value {
    public Rows {
      rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    @Override
    public String show() {
      return rows.entrySet().stream()
          .map(row -> row.getKey() + ": " + row.getValue().show())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** An entity by its place. */
  record Entity(FactPath path) implements Value {
    @Override
    public String show() {
      return path.toString();
    }
  }

  /**
   * @param elements the known ones
   * @param openLists paths of the lists that may hold more; empty when these are all
   * @param lists paths of the lists of facts that it comes from
   */
  record Elements(List<Element> elements, Set<FactPath> openLists, Set<FactPath> lists)
      implements Value {
    @Override
    public Set<FactPath> open() {
      return openLists;
    }

    @Override
    public String show() {
      String known = elements.stream().map(Element::label).collect(Collectors.joining(", "));
      return "[" + known + (openLists.isEmpty() ? "]" : " …]");
    }
  }

  /**
   * @param label the member's key, or the value of an element of data
   * @param presence whether it is in the list at all: a filter may not know
   */
  record Element(String label, Value value, Outcome presence) {}

  /**
   * @param missing the facts that could decide it; empty only when the scope names no direction
   */
  record Unknown(Set<FactPath> missing) implements Value {
    @Override
    public Set<FactPath> open() {
      return missing;
    }

    @Override
    public String show() {
      return "unknown";
    }
  }
}
