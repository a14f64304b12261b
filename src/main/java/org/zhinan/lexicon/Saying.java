package org.zhinan.lexicon;

import java.util.Optional;
import org.zhinan.fact.FactValue;

/**
 * One way of saying a fact, or several facts of one entity at once.
 *
 * @param entityType the type of the entity that the fact is about
 * @param field the fact; empty when the pattern's slots name their fields
 * @param value what the pattern means; empty when its slots hold it
 * @param subject whom it is said of whatever the words around say; empty when they tell
 * @param rank of two statements of one fact in a message that cannot both be, the higher holds
 *     ("延期到" over "结束", and that over "原定")
 */
public record Saying(
    String entityType,
    String field,
    Pattern pattern,
    Optional<FactValue> value,
    String subject,
    int rank) {}
