package org.zhinan.rule.cel;

/** Ends the translation of a sub-expression whose error is already written down. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  Refusal() {
    super("refused", null, false, false);
  }
}
