package org.zhinan.retrieval.vector;

/** Turns texts into vectors that lie the closer the more alike the texts' meanings are. */
@FunctionalInterface
public interface Embeddings {

  /**
   * A vector of length 1; the same text gives the same vector. Used by many threads at once.
   *
   * @param text any text that is not blank; what goes beyond the model's length is not looked at
   */
  float[] of(String text);
}
