package org.zhinan.conversation;

import org.zhinan.base.ZhinanException;

/**
 * The database refused or could not be reached: a full disk, a lost file, a lock held for too long,
 * or a record that belongs to nothing. What was stored before stands; the failed step left nothing.
 */
public final class StoreFailed extends ZhinanException {

  private static final long serialVersionUID = 1L;

  /**
   * @param step what could not be done, completing "Could not …"
   */
  public StoreFailed(String step, Throwable cause) {
    super(
        "Could not "
            + step
            + ". What was stored before is unharmed; check the space and the rights of the data"
            + " folder, then try again. The database says: "
            + deepest(cause),
        cause);
  }

  private static String deepest(Throwable cause) {
    Throwable next = cause.getCause();
    return next == null ? String.valueOf(cause.getMessage()) : deepest(next);
  }
}
