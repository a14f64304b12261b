package org.zhinan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhinan.conversation.Turn;
import org.zhinan.dialogue.assisted.TurnAudience;

/** Gives an accepted turn's answer: as JSON, or as a stream of events where they are wanted. */
public final class TurnReply {

  private static final Logger LOG = LoggerFactory.getLogger(TurnReply.class);

  private final Turns turns;
  private final Failures failures;
  private final Heartbeat heartbeat = new Heartbeat(Duration.ofSeconds(15));

  public TurnReply(Turns turns, Failures failures) {
    this.turns = turns;
    this.failures = failures;
  }

  /**
   * @param extra members that go with the answer and with its first event
   */
  void give(Context ctx, Turn turn, ObjectNode extra) {
    if (TurnEvents.areWanted(ctx)) {
      stream(ctx, turn, extra);
    } else {
      Json.write(ctx, 200, answer(turn, extra));
    }
  }

  void give(Context ctx, Turn turn) {
    give(ctx, turn, Json.MAPPER.createObjectNode());
  }

  private ObjectNode answer(Turn turn, ObjectNode extra) {
    return told(turns.answer(turn, TurnAudience.silent()), extra);
  }

  private void stream(Context ctx, Turn turn, ObjectNode extra) {
    try (TurnEvents events = TurnEvents.begin(ctx, heartbeat)) {
      events.accepted(turn, extra);
      stream(events, turn, extra);
    } catch (UncheckedIOException e) {
      LOG.info("a client left before the turn {} was told; it is kept", turn.messageId());
    }
  }

  private void stream(TurnEvents events, Turn turn, ObjectNode extra) {
    LiveAnswer live = new LiveAnswer(events);
    ObjectNode answer;
    try {
      answer = told(turns.answer(turn, live), extra);
    } catch (RuntimeException e) {
      events.failed(failures.of(e));
      return;
    }
    if (live.hasBegun()) {
      events.done(answer);
    } else {
      events.answer(answer);
    }
  }

  private static ObjectNode told(Turn turn, ObjectNode extra) {
    ObjectNode answer = ConversationRoutes.answer(turn);
    answer.setAll(extra);
    return answer;
  }
}
