package org.zhinan.base;

/**
 * The root of everything that goes wrong in a way a person can act on. The message says what is
 * wrong and what to do; whoever shows it needs no stack trace.
 */
public abstract class ZhinanException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  protected ZhinanException(String message) {
    super(message);
  }

  protected ZhinanException(String message, Throwable cause) {
    super(message, cause);
  }
}
