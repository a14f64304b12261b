package org.zhinan.dialogue.guard;

import java.util.List;

/** What the guard makes of a sentence. */
public sealed interface SentenceVerdict {

  ModelSentence sentence();

  /**
   * May be shown.
   *
   * @param tokens the clauses it cites, in its order, each once
   */
  record Released(ModelSentence sentence, List<String> tokens) implements SentenceVerdict {

    public Released {
      tokens = List.copyOf(tokens);
    }
  }

  /**
   * May neither be shown nor remembered.
   *
   * @param detail the words that it failed on; for the record, not for the user
   */
  record Dropped(ModelSentence sentence, Reason reason, String detail) implements SentenceVerdict {}
}
