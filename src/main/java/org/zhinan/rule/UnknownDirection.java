package org.zhinan.rule;

import org.zhinan.base.ZhinanException;

/** A direction was asked for that the call does not have. */
public final class UnknownDirection extends ZhinanException {

  private static final long serialVersionUID = 1L;

  private final String code;

  public UnknownDirection(String code) {
    super("This call has no direction \"" + code + "\".");
    this.code = code;
  }

  public String code() {
    return code;
  }
}
