package org.zhinan.retrieval.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.zhinan.lexicon.Synonyms;

/**
 * What a query looks for.
 *
 * @param words as the dictionary cuts them
 * @param bigrams pairs of ideographs, and other words whole
 * @param sequence the whole query's bigrams in their order, for finding it as a phrase; empty for a
 *     single one
 * @param alternatives for each word that has synonyms, its synonyms
 */
record SearchWords(
    Set<String> words, Set<String> bigrams, List<String> sequence, List<Set<String>> alternatives) {

  boolean isEmpty() {
    return words.isEmpty() && bigrams.isEmpty() && alternatives.isEmpty();
  }

  /** Reads queries for one index. */
  static final class Reader {

    /** A long query is read up to so many different terms of a kind: Lucene refuses 1024 in all. */
    private static final int MOST = 100;

    private final Terms terms;
    private final SpokenWords spoken;

    Reader(Terms terms, Synonyms synonyms) {
      this.terms = terms;
      this.spoken = new SpokenWords(synonyms);
    }

    SearchWords read(String query) {
      String rest = spoken.withoutFillers(query);
      List<String> sequence = terms.inSequence(Fields.BIGRAMS, rest);
      return new SearchWords(
          telling(terms.of(Fields.WORDS, rest)),
          telling(terms.of(Fields.BIGRAMS, rest)),
          sequence.size() < 2 ? List.of() : first(sequence),
          first(spoken.listAlternatives(rest)).stream().limit(MOST / 8).toList());
    }

    private Set<String> telling(Collection<String> found) {
      return new java.util.LinkedHashSet<>(
          found.stream().filter(t -> !spoken.isFiller(t)).distinct().limit(MOST).toList());
    }

    private static <T> List<T> first(List<T> all) {
      return all.stream().limit(MOST).toList();
    }
  }
}
