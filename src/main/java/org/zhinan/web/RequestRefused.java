package org.zhinan.web;

import org.zhinan.base.ZhinanException;

/** A request that ends with a problem instead of an answer. */
public final class RequestRefused extends ZhinanException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public RequestRefused(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
