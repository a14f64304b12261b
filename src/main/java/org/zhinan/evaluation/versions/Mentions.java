package org.zhinan.evaluation.versions;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhinan.rule.Condition;
import org.zhinan.rule.DataValue;
import org.zhinan.rule.Definition;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.Given;

/** What a condition rests on beside itself, through definitions too, each as text. */
final class Mentions {

  private static final DataValue NONE = new DataValue.Words("none");

  private final RuleBook book;
  private final String direction;
  private final SortedMap<String, String> found = new TreeMap<>();

  private Mentions(RuleBook book, String direction) {
    this.book = book;
    this.direction = direction;
  }

  /** Name → what it stands for in this book: definitions, parameters, readings, data. */
  static SortedMap<String, String> of(RuleBook book, Condition condition, String direction) {
    Mentions mentions = new Mentions(book, direction);
    condition.applies().ifPresent(mentions::walk);
    mentions.walk(condition.require());
    return mentions.found;
  }

  private void walk(Expr expr) {
    if (expr instanceof Given given) {
      note(given);
    } else if (expr instanceof DefinitionUse use) {
      Definition definition = book.definitions().get(use.key());
      if (definition != null && !found.containsKey("definition " + use.key())) {
        found.put("definition " + use.key(), definition.value().source());
        walk(definition.value());
      }
    }
    expr.parts().forEach(this::walk);
  }

  private void note(Given given) {
    switch (given.kind()) {
      case PARAMETER ->
          Optional.ofNullable(book.parameters().get(given.name()))
              .ifPresent(parameter -> put("parameter " + given.name(), parameter.periods()));
      case READING ->
          Optional.ofNullable(book.readings().get(given.name()))
              .ifPresent(reading -> put("reading " + given.name(), reading.values()));
      case DIRECTION ->
          Optional.ofNullable(book.directions().get(direction))
              .map(data -> data.values().getOrDefault(given.name(), NONE))
              .ifPresent(value -> put(direction + "'s " + given.name(), value));
      case AS_OF -> {}
    }
  }

  private void put(String name, Object value) {
    found.put(name, Plain.text(value));
  }
}
