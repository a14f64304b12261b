package org.zhinan.dialogue.guard;

import java.util.Set;
import org.zhinan.pack.guard.Stance;

/**
 * What the closed lists say of a word.
 *
 * @param means what it may stand for in a clause; empty for a word of the guideline's language
 */
record Word(Sort sort, Set<Stance> stances, Set<String> means) {

  enum Sort {
    /** Must stand in what is cited. */
    CONTENT,
    /** Says nothing by itself. */
    FILLER,
    /** Does something with the rest. */
    STANCE,
    /** Speaks of the applicant's own case. */
    TOLD,
    /** Speaks of what the model was told. */
    LEAK
  }

  static final Word CONTENT = of(Sort.CONTENT);

  static Word of(Sort sort) {
    return new Word(sort, Set.of(), Set.of());
  }
}
