package org.zhinan.dialogue;

import java.util.List;
import org.zhinan.conversation.Answer;
import org.zhinan.rule.Determination;
import org.zhinan.understanding.Understood;

/**
 * What became of a message.
 *
 * @param state what to remember for the next turn
 * @param understood how the message was read
 * @param determinations those the answer rests on, in the order of its parts
 */
public record Outcome(
    Answer answer, DialogueState state, Understood understood, List<Determination> determinations) {

  public Outcome {
    determinations = List.copyOf(determinations);
  }
}
