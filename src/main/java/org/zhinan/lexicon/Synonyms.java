package org.zhinan.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a search knows about words beyond their letters.
 *
 * @param groups words that stand for each other; a word may be in several groups
 * @param fillers words of asking that carry no matter: they are looked for in no clause, and a
 *     query of nothing else finds nothing
 */
public record Synonyms(List<Set<String>> groups, Set<String> fillers) {

  public Synonyms {
    groups = groups.stream().<Set<String>>map(LinkedHashSet::new).map(Set::copyOf).toList();
    fillers = Set.copyOf(fillers);
  }

  public Synonyms(List<Set<String>> groups) {
    this(groups, Set.of());
  }

  public static Synonyms none() {
    return new Synonyms(List.of());
  }

  /** These and those, for words of a call on top of words that calls share. */
  public Synonyms plus(Synonyms more) {
    List<Set<String>> allGroups = new ArrayList<>(groups);
    allGroups.addAll(more.groups);
    Set<String> allFillers = new LinkedHashSet<>(fillers);
    allFillers.addAll(more.fillers);
    return new Synonyms(allGroups, allFillers);
  }
}
