package org.zhinan.rule.cel;

import java.util.List;
import org.zhinan.rule.ExpressionError;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.ExprType;

/** What came of compiling an expression. */
public sealed interface Compiled {

  /** It stands; {@code type} is that of its value. */
  record Checked(Expr expr, ExprType type) implements Compiled {}

  /** It does not; every error that was found, in the order of the text. */
  record Refused(List<ExpressionError> errors) implements Compiled {
    public Refused {
      errors = List.copyOf(errors);
    }
  }
}
