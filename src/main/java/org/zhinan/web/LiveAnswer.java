package org.zhinan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.zhinan.conversation.Answer;
import org.zhinan.dialogue.assisted.TurnAudience;

/**
 * Sends an answer as events while it is made. A client that leaves stops no answer: it is only not
 * sent any further, and whoever makes it is told.
 */
final class LiveAnswer implements TurnAudience {

  private final TurnEvents events;
  private volatile boolean gone;
  private boolean begun;

  LiveAnswer(TurnEvents events) {
    this.events = events;
  }

  /** Whether anything of the answer was sent. */
  boolean hasBegun() {
    return begun;
  }

  @Override
  public void decided(Answer answer, String lead) {
    begun = true;
    ObjectNode whole = Json.MAPPER.valueToTree(answer);
    send(
        () -> {
          events.decided(whole);
          events.text(lead);
        });
  }

  @Override
  public void continued(String text) {
    send(() -> events.text(text));
  }

  @Override
  public void explained(String text) {
    send(() -> events.explained(text));
  }

  @Override
  public void replaced(String text) {
    send(() -> events.replaced(text));
  }

  @Override
  public boolean isGone() {
    return gone || events.isBroken();
  }

  private void send(Runnable event) {
    if (isGone()) {
      return;
    }
    try {
      event.run();
    } catch (UncheckedIOException e) {
      gone = true;
    }
  }
}
