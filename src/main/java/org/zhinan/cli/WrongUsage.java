package org.zhinan.cli;

import org.zhinan.base.ZhinanException;

/** The command cannot be understood as given: exit code 2. */
public final class WrongUsage extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public WrongUsage(String message) {
    super(message);
  }
}
