package org.zhinan.rule.expr;

import java.util.List;

/**
 * A checked expression, and its value over facts with gaps. A definite value is that of every way
 * to fill the gaps; an unknown one names the facts that could decide it.
 */
public sealed interface Expr
    permits Literal,
        Given,
        Variable,
        Select,
        DefinitionUse,
        Derived,
        Not,
        Junction,
        Comparison,
        OneOf,
        Arithmetic,
        Conditional,
        In,
        Quantifier,
        Filter,
        Size,
        ListLiteral,
        Lookup {

  /** The expression as written in the pack. */
  String source();

  /** The expressions that it is made of. */
  List<Expr> parts();

  /** Its value here; called through {@link #evaluate}, which counts the cost. */
  Outcome compute(Evaluation evaluation);

  /**
   * Its value over what the evaluation sees.
   *
   * @throws EvaluationTooCostly when the evaluation's budget is spent
   */
  default Outcome evaluate(Evaluation evaluation) {
    evaluation.step();
    return compute(evaluation);
  }
}
