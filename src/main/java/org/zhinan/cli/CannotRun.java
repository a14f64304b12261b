package org.zhinan.cli;

import org.zhinan.base.ZhinanException;

/** The command is right and something that it needs is not there: exit code 3. */
public final class CannotRun extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public CannotRun(String message) {
    super(message);
  }

  public CannotRun(String message, Throwable cause) {
    super(message, cause);
  }
}
