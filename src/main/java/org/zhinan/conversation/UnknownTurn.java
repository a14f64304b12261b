package org.zhinan.conversation;

import org.zhinan.base.ZhinanException;

/** No such turn: it was never accepted, or its conversation was erased. */
public final class UnknownTurn extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public UnknownTurn(String messageId) {
    super(
        "There is no turn "
            + messageId
            + ": it was never accepted, or its conversation was erased. Send the message again.");
  }
}
