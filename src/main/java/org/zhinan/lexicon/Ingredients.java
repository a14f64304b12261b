package org.zhinan.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text has that patterns are made of: tells cheaply that a pattern fits nowhere in it, or
 * not at a place, before any way of fitting is tried.
 */
final class Ingredients {

  private final Lattice lattice;
  private final Set<String> categories = new HashSet<>();
  private final Map<String, Boolean> words = new HashMap<>();
  private final Map<Pattern.Part, Boolean> parts = new IdentityHashMap<>();

  Ingredients(Lattice lattice) {
    this.lattice = lattice;
    for (int at = 0; at < lattice.text().length(); at++) {
      lattice.at(at).forEach(token -> categories.add(token.category()));
    }
  }

  /** Whether everything that a sequence needs stands somewhere in the text. */
  boolean hasAll(List<Pattern.Part> sequence) {
    for (Pattern.Part part : sequence) {
      if (!has(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(Pattern.Part part) {
    Boolean known = parts.get(part);
    if (known == null) {
      known = look(part);
      parts.put(part, known);
    }
    return known;
  }

  private boolean look(Pattern.Part part) {
    if (part instanceof Pattern.Words w) {
      return words.computeIfAbsent(w.text(), lattice.text()::contains);
    }
    if (part instanceof Pattern.Slot slot) {
      return categories.contains(slot.category());
    }
    return !(part instanceof Pattern.Choice choice)
        || choice.options().stream().anyMatch(this::hasAll);
  }

  /** Whether a sequence can begin at a place; yes where that is not told by its first part. */
  boolean canBegin(List<Pattern.Part> sequence, int at) {
    if (sequence.isEmpty()) {
      return true;
    }
    Pattern.Part first = sequence.get(0);
    if (first instanceof Pattern.Words w) {
      return lattice.text().startsWith(w.text(), at);
    }
    if (first instanceof Pattern.Slot slot) {
      return lattice.at(at).stream().anyMatch(slot::admits);
    }
    if (first instanceof Pattern.Choice choice) {
      for (List<Pattern.Part> option : choice.options()) {
        if (canBegin(option, at)) {
          return true;
        }
      }
      return false;
    }
    return true;
  }
}
