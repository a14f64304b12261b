package org.zhinan.understanding;

import java.util.List;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactValue;

/**
 * How a message was read, from its characters to its facts and questions, for somebody who wants to
 * see why.
 *
 * @param text the message in the form in which words are looked for: half width, lower case
 * @param words everything found in it, in its order
 * @param mentions whom it speaks of
 * @param candidates the readings as facts that were considered, in the order of the message
 */
public record Explanation(
    String text,
    List<Word> words,
    List<Mentioned> mentions,
    List<Candidate> candidates,
    Understood understood) {

  public Explanation {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
    candidates = List.copyOf(candidates);
  }

  /**
   * A word, number, date or measure.
   *
   * @param span in the message
   * @param category what kind of thing it is, in the lexicon's own names
   */
  public record Word(TextSpan span, String category, FactValue value) {}

  /**
   * Somebody or something that is spoken of.
   *
   * @param subject its name in the lexicon
   */
  public record Mentioned(TextSpan span, String subject) {}

  /**
   * A reading of some words as a fact.
   *
   * @param fact {@code type.field}
   * @param weight how many characters it explains; of two that compete the heavier wins
   * @param rank of two that cannot both be, the higher holds
   * @param winner the words of the reading that wins over it; empty unless it is outweighed
   */
  public record Candidate(
      TextSpan span,
      String fact,
      FactValue value,
      int weight,
      int rank,
      Fate fate,
      String winner) {}

  /** What became of a reading. */
  public enum Fate {
    /** It is stated, and of somebody. */
    HOLDS,
    /** Another reading explains more of the same words. */
    OUTWEIGHED,
    /** It is denied, and nothing is left when it is. */
    DENIED,
    /** Its matter is only named. */
    NAMED,
    /** It is asked, not stated. */
    ASKED,
    /** It cannot be: the date is too recent. */
    IMPLAUSIBLE,
    /** It is said of nobody whose facts are known here. */
    NOBODYS
  }
}
