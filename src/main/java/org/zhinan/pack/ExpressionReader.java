package org.zhinan.pack;

import java.util.Optional;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.ExpressionError;
import org.zhinan.rule.cel.CelExpressions;
import org.zhinan.rule.cel.Compiled;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.ExprType;

/** Reads expressions; what is wrong with one is told at its place in the YAML file. */
final class ExpressionReader {

  private final CelExpressions expressions;

  ExpressionReader(CelExpressions expressions) {
    this.expressions = expressions;
  }

  /** An expression that says yes or no. */
  Optional<Expr> condition(YamlNode node) {
    String text = Values.text(node);
    return text.isBlank()
        ? Optional.empty()
        : checked(node, expressions.compile(text, ExprType.BOOL));
  }

  /** The expression, where it stands. */
  static Optional<Expr> checked(YamlNode node, Compiled compiled) {
    if (compiled instanceof Compiled.Checked checked) {
      return Optional.of(checked.expr());
    }
    for (ExpressionError error : ((Compiled.Refused) compiled).errors()) {
      node.problemAt(error.line(), error.column(), error.message());
    }
    return Optional.empty();
  }
}
