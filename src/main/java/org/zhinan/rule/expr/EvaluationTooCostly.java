package org.zhinan.rule.expr;

import org.zhinan.base.ZhinanException;

/** An expression would take more steps over these facts than one evaluation may. */
public final class EvaluationTooCostly extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public EvaluationTooCostly() {
    super(
        "These facts hold too many list members to decide on. Leave out members that say nothing.");
  }
}
