package org.zhinan.retrieval.kindred;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.retrieval.Kindred;
import org.zhinan.retrieval.KindredQuestions;
import org.zhinan.retrieval.vector.Embeddings;

/**
 * Sample questions of one pack version. Compares by characters alone until {@link #warm}; then
 * characters and meaning count half each. Safe for many threads.
 */
public final class SampleIndex implements KindredQuestions {

  /** Unlike questions of one language are this close in meaning all the same. */
  private static final double STRANGERS = 0.4;

  /** Characters alone tell less than with the meaning beside them: what is like scores lower. */
  private static final double ALONE = 1.2;

  /** Of a longer question no more is compared. */
  private static final int LONGEST = 200;

  private final GeneralWords words;
  private final Likeness likeness;
  private final List<Entry> entries = new ArrayList<>();
  private volatile Optional<Meaning> meaning = Optional.empty();

  private record Entry(String code, String sample, String general, Map<String, Double> weights) {}

  private record Meaning(Embeddings embeddings, List<float[]> vectors) {}

  /**
   * @param samples code of a thing → questions that ask for it
   */
  public SampleIndex(Map<String, List<String>> samples, GeneralWords words) {
    this.words = words;
    Map<String, String> general = new LinkedHashMap<>();
    samples.values().forEach(list -> list.forEach(s -> general.put(s, words.of(s))));
    this.likeness = new Likeness(general.values().stream().map(this::characters).toList());
    samples.forEach((code, list) -> list.forEach(s -> add(code, s, general.getOrDefault(s, s))));
  }

  private void add(String code, String sample, String general) {
    entries.add(new Entry(code, sample, general, likeness.weights(characters(general))));
  }

  /** Names that stand in both questions make them no more alike. */
  private String characters(String general) {
    return general.replace(words.name(), " ");
  }

  /** Reads every sample's meaning; takes some milliseconds for each. */
  public void warm(Embeddings embeddings) {
    List<float[]> vectors = entries.stream().map(e -> embeddings.of(e.general())).toList();
    meaning = Optional.of(new Meaning(embeddings, vectors));
  }

  @Override
  public List<Kindred> nearest(String question) {
    String read = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
    String general = words.of(read);
    Map<String, Double> weights = likeness.weights(characters(general));
    if (weights.isEmpty() || entries.isEmpty()) {
      return List.of();
    }
    Optional<Meaning> known = meaning;
    Optional<float[]> wanted = known.map(m -> m.embeddings().of(general));
    Map<String, Kindred> best = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      double alike = Likeness.of(weights, entry.weights());
      int at = i;
      double closeness =
          known
              .flatMap(m -> wanted.map(w -> both(alike, product(w, m.vectors().get(at)))))
              .orElse(alike * ALONE);
      best.merge(
          entry.code(),
          new Kindred(entry.code(), entry.sample(), closeness),
          (a, b) -> a.closeness() >= b.closeness() ? a : b);
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Kindred::closeness).reversed())
        .toList();
  }

  private static double both(double alike, double cosine) {
    return (alike + (cosine - STRANGERS) / (1 - STRANGERS)) / 2;
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
