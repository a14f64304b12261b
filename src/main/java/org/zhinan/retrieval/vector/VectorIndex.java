package org.zhinan.retrieval.vector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.Guideline;
import org.zhinan.retrieval.Substance;

/**
 * The vectors of all clauses of a guideline that say something themselves. A clause is read with
 * the headings above it: "3 years" alone is about nothing.
 */
final class VectorIndex {

  /** So much less close do headings count: who searches wants what stands below them. */
  private static final double HEADING = 0.1;

  private final Embeddings embeddings;
  private final List<Entry> entries = new ArrayList<>();

  private VectorIndex(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  /** Reads every clause; takes some ten milliseconds for each. */
  static VectorIndex over(Guideline guideline, Embeddings embeddings) {
    VectorIndex index = new VectorIndex(embeddings);
    Substance substance = new Substance(guideline);
    for (Clause clause : guideline.listClauses()) {
      double handicap = substance.isContent(clause) ? 0 : HEADING;
      index.entries.add(new Entry(clause, handicap, embeddings.of(text(clause))));
    }
    return index;
  }

  /** The clauses whose meaning is closest to the query's, closest first. */
  List<Clause> nearest(String query, Optional<String> direction, int k) {
    float[] wanted = embeddings.of(query);
    return entries.stream()
        .filter(entry -> direction.isEmpty() || entry.clause().direction().equals(direction))
        .map(entry -> new Near(entry.clause(), product(entry.vector(), wanted) - entry.handicap()))
        .sorted(Comparator.comparingDouble(Near::closeness).reversed())
        .limit(k)
        .map(Near::clause)
        .toList();
  }

  private static String text(Clause clause) {
    return String.join(" ", clause.path()) + "\n" + clause.text();
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private record Entry(Clause clause, double handicap, float[] vector) {}

  private record Near(Clause clause, double closeness) {}
}
