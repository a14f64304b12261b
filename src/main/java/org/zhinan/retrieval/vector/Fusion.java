package org.zhinan.retrieval.vector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.retrieval.Hit;

/**
 * Two rankings made one by reciprocal rank: a clause counts 1 / (10 + rank) in each that has it.
 * Scores of words and of vectors cannot be compared, ranks can.
 */
final class Fusion {

  private static final double FLATTENING = 10;

  private final Map<ClauseId, Double> scores = new LinkedHashMap<>();
  private final Map<ClauseId, Hit> hits = new LinkedHashMap<>();

  private Fusion() {}

  /** Best first; of equal scores, what the meaning found comes first. */
  static List<Hit> of(List<Hit> byWords, List<Clause> byMeaning) {
    Fusion fusion = new Fusion();
    for (int rank = 1; rank <= byMeaning.size(); rank++) {
      fusion.add(new Hit(byMeaning.get(rank - 1), 0, List.of()), rank);
    }
    for (int rank = 1; rank <= byWords.size(); rank++) {
      fusion.add(byWords.get(rank - 1), rank);
    }
    return fusion.ranked();
  }

  private void add(Hit hit, int rank) {
    ClauseId id = hit.clause().id();
    hits.put(id, hit);
    scores.merge(id, 1 / (FLATTENING + rank), Double::sum);
  }

  private List<Hit> ranked() {
    List<Hit> ranked = new ArrayList<>();
    hits.forEach(
        (id, hit) ->
            ranked.add(new Hit(hit.clause(), scores.getOrDefault(id, 0.0), hit.highlights())));
    ranked.sort(Comparator.comparingDouble(Hit::score).reversed());
    return ranked;
  }
}
