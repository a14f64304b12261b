package org.zhinan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;
import org.zhinan.conversation.UnknownTurn;
import org.zhinan.dialogue.Desk;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.DialogueStateJson;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;
import org.zhinan.dialogue.assisted.Assistant;
import org.zhinan.dialogue.assisted.TurnAudience;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;

/**
 * Answers accepted turns, each once, those of one conversation one after another; the answer is
 * written down before it is given.
 */
public final class Turns {

  /** The source of a turn whose message is a merge patch of facts. */
  static final String FORM = "form";

  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

  private final Calls calls;
  private final ConversationStore store;
  private final Function<String, Assistant> assistants;
  private final OneAtATime conversations = new OneAtATime();

  /**
   * @param assistants what may add to the answers about a call
   */
  public Turns(Calls calls, ConversationStore store, Function<String, Assistant> assistants) {
    this.calls = calls;
    this.store = store;
    this.assistants = assistants;
  }

  /**
   * Answers what a dead process accepted and left behind, without a model; called once, before
   * serving.
   */
  public void finishUnanswered() {
    for (Turn turn : store.listUnanswered()) {
      try {
        answer(turn, Optional.empty());
      } catch (RuntimeException e) {
        LOG.error("the turn {} could not be answered", turn.messageId(), e);
      }
    }
  }

  /** Whether the turn was asked for a moment of its own, and not for the one it came in. */
  static boolean isForAnotherTime(Turn turn) {
    return !turn.asOf().equals(turn.receivedAt());
  }

  /**
   * The turn with its answer: the one that stands, or one made now. Turns that came before it and
   * have no answer yet get theirs first, since each builds on those before.
   *
   * @param audience hears the answer while it is made; nothing of one that stands
   */
  Turn answer(Turn turn, TurnAudience audience) {
    return answer(turn, Optional.of(audience));
  }

  private Turn answer(Turn turn, Optional<TurnAudience> audience) {
    return conversations.run(turn.conversationId(), () -> answerInOrder(turn, audience));
  }

  private Turn answerInOrder(Turn turn, Optional<TurnAudience> audience) {
    for (Turn standing : store.listTurns(turn.conversationId())) {
      boolean wanted = standing.messageId().equals(turn.messageId());
      Turn answered =
          standing.answer().isPresent()
              ? standing
              : answerNow(standing, audience.filter(a -> wanted));
      if (wanted) {
        return answered;
      }
    }
    throw new UnknownTurn(turn.messageId());
  }

  /**
   * @param audience with none, no model is asked
   */
  private Turn answerNow(Turn turn, Optional<TurnAudience> audience) {
    Conversation conversation =
        store
            .findConversation(turn.conversationId())
            .orElseThrow(() -> new UnknownTurn(turn.messageId()));
    Desk desk = calls.getDesk(Optional.of(conversation.call()));
    Incoming incoming = incoming(turn);
    Outcome outcome =
        turn.source().equals(FORM)
            ? desk.advisor().correct(incoming, corrected(desk, incoming, turn))
            : desk.advisor().answer(incoming);
    outcome
        .determinations()
        .forEach(made -> store.keepDetermination(made.id(), KeptDetermination.write(made)));
    Answer made =
        audience
            .map(a -> assistants.apply(conversation.call()).assist(incoming, outcome, a))
            .orElse(outcome.answer());
    String answer = new String(Json.bytes(made), StandardCharsets.UTF_8);
    String state = DialogueStateJson.write(outcome.state());
    store.answer(turn.messageId(), answer, state);
    return turn.answered(answer, state);
  }

  private static FactSheet corrected(Desk desk, Incoming incoming, Turn turn) {
    JsonNode patch = Json.parse(turn.message());
    return FactSheetJson.patch(incoming.state().own(), patch, desk.pack().facts()).facts();
  }

  private Incoming incoming(Turn turn) {
    return new Incoming(
        turn.conversationId(),
        turn.messageId(),
        turn.message(),
        turn.asOf(),
        Locale.forLanguageTag(turn.locale()),
        stateBefore(turn));
  }

  /** What the conversation's dialogue remembers. */
  DialogueState state(String conversationId) {
    return state(store.listTurns(conversationId).stream());
  }

  private DialogueState stateBefore(Turn turn) {
    return state(
        store.listTurns(turn.conversationId()).stream()
            .takeWhile(t -> !t.messageId().equals(turn.messageId())));
  }

  private static DialogueState state(Stream<Turn> turns) {
    return turns
        .flatMap(t -> t.state().stream())
        .reduce((before, after) -> after)
        .map(DialogueStateJson::read)
        .orElse(DialogueState.EMPTY);
  }
}
