package org.zhinan.guideline.reader;

import org.zhinan.base.ZhinanException;

/** A file cannot be turned into text, or is not cut as its plan says. */
public final class UnreadableSource extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public UnreadableSource(String message) {
    super(message);
  }

  public UnreadableSource(String message, Throwable cause) {
    super(message, cause);
  }
}
