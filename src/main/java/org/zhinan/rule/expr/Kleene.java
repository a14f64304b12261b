package org.zhinan.rule.expr;

import java.util.ArrayList;
import java.util.List;

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
    return Outcome.strict(label, operand, v -> Value.of(v.equals(Value.FALSE)));
  }

  /** One operand with the strong value decides; else an unknown one leaves it open. */
  private static Outcome join(String label, List<Outcome> operands, Value strong) {
    List<Outcome> open = new ArrayList<>();
    for (Outcome operand : operands) {
      if (operand.value().equals(strong)) {
        return Outcome.decided(label, strong, List.of(operand), operands);
      }
      if (operand.value() instanceof Value.Unknown) {
        open.add(operand);
      }
    }
    return open.isEmpty()
        ? Outcome.decided(label, Value.of(strong.equals(Value.FALSE)), operands, operands)
        : Outcome.decided(label, Outcome.unknown(open), open, operands);
  }
}
