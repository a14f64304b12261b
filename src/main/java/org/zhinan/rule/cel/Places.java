package org.zhinan.rule.cel;

import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhinan.rule.ExpressionError;

/** Errors as they are found, each at the place of its node in the text. */
final class Places {

  private final CelSource source;
  private final List<ExpressionError> errors = new ArrayList<>();

  Places(CelSource source) {
    this.source = source;
  }

  Refusal refuse(long node, String message) {
    Integer offset = source.getPositionsMap().get(node);
    CelSourceLocation place =
        source.getOffsetLocation(offset == null ? 0 : offset).orElse(CelSourceLocation.of(1, 0));
    errors.add(at(place, message));
    return new Refusal();
  }

  static ExpressionError at(CelSourceLocation place, String message) {
    return new ExpressionError(
        Math.max(1, place.getLine()), Math.max(0, place.getColumn()) + 1, message);
  }

  List<ExpressionError> errors() {
    return errors.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(ExpressionError::line)
                .thenComparingInt(ExpressionError::column))
        .toList();
  }
}
