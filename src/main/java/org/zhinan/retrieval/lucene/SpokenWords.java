package org.zhinan.retrieval.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.lexicon.Synonyms;

/**
 * Reads a query against the synonyms: takes the fillers out, and tells what else could be meant.
 */
final class SpokenWords {

  private final Map<String, Set<String>> alternatives = new LinkedHashMap<>();
  private final List<String> longestFirst;
  private final List<String> longFillers;
  private final Set<String> fillers = new LinkedHashSet<>();

  SpokenWords(Synonyms synonyms) {
    synonyms.groups().forEach(this::addGroup);
    longestFirst = sorted(alternatives.keySet());
    synonyms.fillers().forEach(filler -> fillers.add(Grams.folded(filler)));
    longFillers =
        sorted(fillers).stream().filter(f -> f.length() > 1 && f.charAt(0) > 0x24F).toList();
  }

  private void addGroup(Set<String> group) {
    List<String> words = group.stream().map(Grams::folded).sorted().toList();
    for (String word : words) {
      Set<String> others = alternatives.computeIfAbsent(word, w -> new LinkedHashSet<>());
      words.stream().filter(other -> !other.equals(word)).forEach(others::add);
    }
  }

  /** The query with every filler of more than one ideograph replaced by spaces. */
  String withoutFillers(String query) {
    String rest = Grams.folded(query);
    for (String filler : longFillers) {
      rest = rest.replace(filler, " ".repeat(filler.length()));
    }
    return rest;
  }

  boolean isFiller(String term) {
    return fillers.contains(term);
  }

  /** For each known word of the query, longest first at each place, what may stand in its stead. */
  List<Set<String>> listAlternatives(String query) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (int at = 0; at < query.length(); ) {
      String word = wordAt(query, at);
      if (word.isEmpty()) {
        at++;
      } else {
        found.put(word, alternatives.getOrDefault(word, Set.of()));
        at += word.length();
      }
    }
    return new ArrayList<>(found.values());
  }

  /**
   * Takes the known words out of a query, longest first at each place.
   *
   * @param known receives each with all that may stand for it, itself included
   * @return the rest, known words replaced by spaces
   */
  String takeKnown(String query, Map<String, Set<String>> known) {
    StringBuilder rest = new StringBuilder(query);
    for (int at = 0; at < query.length(); ) {
      String word = wordAt(query, at);
      if (word.isEmpty()) {
        at++;
      } else {
        Set<String> all = new LinkedHashSet<>(alternatives.getOrDefault(word, Set.of()));
        all.add(word);
        known.put(word, all);
        rest.replace(at, at + word.length(), " ".repeat(word.length()));
        at += word.length();
      }
    }
    return rest.toString();
  }

  private String wordAt(String query, int at) {
    return longestFirst.stream().filter(w -> query.startsWith(w, at)).findFirst().orElse("");
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream()
        .filter(w -> !w.isEmpty())
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .toList();
  }
}
