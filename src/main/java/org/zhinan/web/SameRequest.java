package org.zhinan.web;

import org.zhinan.conversation.Turn;

/** A client's key stands for one request: what comes under it again must be the same. */
final class SameRequest {

  private SameRequest() {}

  /**
   * @param standing the turn under the key
   * @throws RequestRefused 409 when it was another request
   */
  static void require(Turn standing, Turn wanted) {
    if (!standing.bodyHash().equals(wanted.bodyHash())) {
      throw ProblemType.CONFLICT.refuse(
          "This clientMessageId was used for another message; use a new one.",
          new Problem.InputError("/clientMessageId", "used before with another body"));
    }
  }
}
