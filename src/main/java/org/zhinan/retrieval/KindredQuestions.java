package org.zhinan.retrieval;

import java.util.List;

/** Knows how things are asked for, by sample questions, and tells what a question resembles. */
@FunctionalInterface
public interface KindredQuestions {

  /**
   * What the question may ask for, best first, each thing once with the sample that is closest.
   *
   * @param question any words, 1 to 4000 characters; never an error
   */
  List<Kindred> nearest(String question);

  /** No samples: nothing resembles anything. */
  static KindredQuestions none() {
    return question -> List.of();
  }
}
