package org.zhinan.dialogue;

import java.util.List;
import org.zhinan.conversation.Answer;
import org.zhinan.rule.Determination;

/**
 * What became of a message.
 *
 * @param state what to remember for the next turn
 * @param determinations those the answer rests on, in the order of its parts
 */
public record Outcome(Answer answer, DialogueState state, List<Determination> determinations) {

  public Outcome {
    determinations = List.copyOf(determinations);
  }
}
