package org.zhinan.lexicon;

import java.util.Optional;
import org.zhinan.fact.FactValue;

/**
 * One way of saying a fact.
 *
 * @param entityType the type of the entity that the fact is about
 * @param field the fact
 * @param value what the pattern means; empty when the pattern's last slot holds it
 */
public record Saying(String entityType, String field, Pattern pattern, Optional<FactValue> value) {}
