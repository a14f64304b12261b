package org.zhinan.lexicon;

import java.util.Set;
import java.util.TreeSet;

/** The words that a call is spoken of with: those that mean something, and those of patterns. */
final class Vocabulary {

  private Vocabulary() {}

  static Set<String> of(Grammar grammar) {
    Set<String> words = new TreeSet<>(grammar.words().list());
    grammar.sayings().forEach(s -> words.addAll(s.pattern().words()));
    grammar.closings().forEach(c -> words.addAll(c.pattern().words()));
    grammar.forms().values().forEach(form -> form.forEach(p -> words.addAll(p.words())));
    grammar
        .subjects()
        .values()
        .forEach(s -> s.introductions().forEach(i -> words.addAll(i.pattern().words())));
    return words;
  }
}
