package org.zhinan.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every sentence of a guideline, and what it is bound to.
 *
 * @param sentences in the order of the document
 * @param entries what is no condition, and why
 */
public record Coverage(List<CoveredSentence> sentences, List<CoverageEntry> entries) {

  /** Of a pack without a guideline. */
  public static final Coverage EMPTY = new Coverage(List.of(), List.of());

  public Coverage {
    sentences = List.copyOf(sentences);
    entries = List.copyOf(entries);
  }

  /** How many sentences are bound to each kind, each counted by the weightiest. */
  public Map<CoverageKind, Integer> countByKind() {
    Map<CoverageKind, Integer> counts = new EnumMap<>(CoverageKind.class);
    sentences.stream()
        .map(CoveredSentence::kind)
        .flatMap(Optional::stream)
        .forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return counts;
  }

  public List<CoveredSentence> listUnbound() {
    return sentences.stream().filter(s -> !s.isBound()).toList();
  }

  /** Words that nothing holds, within sentences that are bound by others. */
  public List<String> listRests() {
    List<String> rests = new ArrayList<>();
    for (CoveredSentence covered : sentences) {
      String text = covered.sentence().clause().text();
      if (covered.isBound()) {
        covered
            .listRests()
            .forEach(r -> rests.add(covered.sentence().clause().id() + ": " + r.of(text)));
      }
    }
    return rests;
  }
}
