package org.zhinan.retrieval.kindred;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How alike questions are by their characters: the cosine of their single characters, pairs and
 * triples, rare ones counting more. Order and cut of words matter little, as they do in talk.
 */
final class Likeness {

  private static final int LONGEST = 3;

  /** A single character is part of many words. */
  private static final double SINGLE = 0.5;

  /** What no sample holds counts as much as this part of what one holds. */
  private static final double UNSEEN = 0.5;

  private final Map<String, Integer> holding = new HashMap<>();
  private final int samples;

  Likeness(Collection<String> samples) {
    this.samples = samples.size();
    samples.forEach(sample -> grams(sample).forEach(g -> holding.merge(g, 1, Integer::sum)));
  }

  /** The weights of a text's grams, of length 1 together. */
  Map<String, Double> weights(String text) {
    Map<String, Double> weights = new HashMap<>();
    double squares = 0;
    for (String gram : grams(text)) {
      double weight =
          Math.log(samples / (holding.getOrDefault(gram, 0) + UNSEEN))
              * (gram.length() == 1 ? SINGLE : 1);
      weights.put(gram, weight);
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    weights.replaceAll((gram, weight) -> weight / length);
    return weights;
  }

  static double of(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> gram : one.entrySet()) {
      sum += gram.getValue() * other.getOrDefault(gram.getKey(), 0.0);
    }
    return sum;
  }

  private static Set<String> grams(String text) {
    Set<String> grams = new LinkedHashSet<>();
    for (String run : text.split("[^\\p{L}\\p{N}]+", -1)) {
      for (int from = 0; from < run.length(); from++) {
        for (int to = from + 1; to <= Math.min(run.length(), from + LONGEST); to++) {
          grams.add(run.substring(from, to));
        }
      }
    }
    return grams;
  }
}
