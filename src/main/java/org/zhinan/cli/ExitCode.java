package org.zhinan.cli;

/** What the process says when it ends. */
public final class ExitCode {

  public static final int FINE = 0;

  /** The thing that was checked falls short. */
  public static final int FALLS_SHORT = 1;

  public static final int WRONG_USAGE = 2;

  public static final int CANNOT_RUN = 3;

  private ExitCode() {}
}
