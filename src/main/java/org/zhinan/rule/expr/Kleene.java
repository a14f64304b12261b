package org.zhinan.rule.expr;

import java.util.List;
import java.util.Optional;

/** Three-valued "and" and "or"; of a decided one, only the operand that decides it counts. */
final class Kleene {

  private Kleene() {}

  static Outcome all(String label, List<Outcome> operands) {
    return join(label, operands, Value.FALSE);
  }

  static Outcome any(String label, List<Outcome> operands) {
    return join(label, operands, Value.TRUE);
  }

  static Outcome not(String label, Outcome operand) {
    return Outcome.strict(label, List.of(operand), v -> Value.of(v.get(0).equals(Value.FALSE)));
  }

  /** One operand with the strong value decides; else an unknown one leaves it open. */
  private static Outcome join(String label, List<Outcome> operands, Value strong) {
    Optional<Outcome> decider = operands.stream().filter(o -> o.value().equals(strong)).findFirst();
    if (decider.isPresent()) {
      return Outcome.decided(label, strong, List.of(decider.get()), operands);
    }
    List<Outcome> open = operands.stream().filter(o -> o.value() instanceof Value.Unknown).toList();
    return open.isEmpty()
        ? Outcome.decided(label, Value.of(strong.equals(Value.FALSE)), operands, operands)
        : Outcome.decided(label, Outcome.unknown(open), open, operands);
  }
}
