package org.zhinan.dialogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;

/** Tells a statement that says more exactly what was known from one that changes it. */
record SameKnowledge(FactDictionary dictionary) {

  /** Whether everything that {@code now} allows was allowed by {@code old}. */
  boolean refines(FactPath path, FactValue now, FactValue old) {
    if (now instanceof PartialDate n && old instanceof PartialDate o) {
      return !n.from().isBefore(o.from()) && !n.to().isAfter(o.to());
    }
    if (now instanceof NumberRange n && old instanceof NumberRange o) {
      return within(n, o);
    }
    if (now instanceof CodeValue n && old instanceof CodeValue o) {
      return possible(path, o.code()).containsAll(possible(path, n.code()));
    }
    return now.equals(old);
  }

  private Set<String> possible(FactPath path, String code) {
    Optional<FactType> type = dictionary.findField(path).map(f -> f.type());
    return type.orElse(null) instanceof FactType.Code codes ? codes.possible(code) : Set.of(code);
  }

  private static boolean within(NumberRange n, NumberRange o) {
    return notBelow(n.low(), o.low()) && notBelow(negated(n.high()), negated(o.high()));
  }

  private static boolean notBelow(@Nullable BigDecimal bound, @Nullable BigDecimal old) {
    return old == null || (bound != null && bound.compareTo(old) >= 0);
  }

  private static @Nullable BigDecimal negated(@Nullable BigDecimal bound) {
    return bound == null ? null : bound.negate();
  }
}
