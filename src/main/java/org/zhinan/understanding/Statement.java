package org.zhinan.understanding;

import java.util.Optional;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.FactValue;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Token;

/**
 * A reading of some words as a fact, before it is decided which readings hold.
 *
 * @param holder the word or number that is the value; empty when the phrase itself means it
 * @param mention whom it was told of by the words that brought them up
 * @param subject whom it is said of whatever the words around say; empty when they tell
 * @param rank of two statements that cannot both be the higher holds; what only says what is not
 *     the case yields to what says what is
 */
record Statement(
    String entityType,
    String field,
    FactValue value,
    Match match,
    Optional<Token> holder,
    Optional<Mention> mention,
    String subject,
    int rank) {

  static final int WEAK = -2;

  boolean isYesOrNo() {
    return value instanceof BoolValue;
  }

  /** The same of another value, which yields to any other. */
  Statement weakened(FactValue other) {
    return new Statement(entityType, field, other, match, holder, mention, subject, WEAK);
  }

  Statement with(FactValue other) {
    return new Statement(entityType, field, other, match, holder, mention, subject, rank);
  }

  /** The same words, as telling of an entity of another type. */
  boolean isSameOfAnotherType(Statement other) {
    return !entityType.equals(other.entityType)
        && field.equals(other.field)
        && match.overlaps(other.match.start(), other.match.end());
  }

  /**
   * Whether at most one of two readings holds: they read the same word as a value, or overlapping
   * words as the same fact.
   */
  boolean competes(Statement other) {
    boolean sameWord =
        holder.isPresent()
            && other.holder.isPresent()
            && holder.get().start() < other.holder.get().end()
            && other.holder.get().start() < holder.get().end();
    if (isSameOfAnotherType(other) && holder.equals(other.holder)) {
      return false;
    }
    boolean sameFact = entityType.equals(other.entityType) && field.equals(other.field);
    return sameWord || (sameFact && match.overlaps(other.match.start(), other.match.end()));
  }
}
