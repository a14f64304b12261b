package org.zhinan.lexicon;

import org.zhinan.base.ZhinanException;

/** A pattern that cannot be read. */
public final class PatternError extends ZhinanException {

  private static final long serialVersionUID = 1L;

  private final int column;

  /**
   * @param column where in the pattern, from 1
   */
  public PatternError(int column, String message) {
    super(message);
    this.column = column;
  }

  public int column() {
    return column;
  }
}
