package org.zhinan.guideline;

import org.zhinan.base.ZhinanException;

/** A clause was asked for that the guideline does not have. */
public final class UnknownClause extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public UnknownClause(String id) {
    super("This guideline has no clause \"" + id + "\".");
  }
}
