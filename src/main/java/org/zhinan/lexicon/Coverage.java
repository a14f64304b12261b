package org.zhinan.lexicon;

import java.util.Optional;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;

/**
 * A yes-or-no fact that two amounts of the same entity tell: whether one is at least the other.
 *
 * @param field the fact
 * @param amount the amount that should be enough
 * @param of the amount that it should cover
 */
public record Coverage(String field, String amount, String of) {

  /** Whether the one amount is at least the other; empty where the amounts leave it open. */
  public Optional<Boolean> covers(FactValue first, FactValue second) {
    if (!(first instanceof NumberRange a) || !(second instanceof NumberRange b)) {
      return Optional.empty();
    }
    if (a.low() != null && b.high() != null && a.low().compareTo(b.high()) >= 0) {
      return Optional.of(true);
    }
    return a.high() != null && b.low() != null && a.high().compareTo(b.low()) < 0
        ? Optional.of(false)
        : Optional.empty();
  }
}
