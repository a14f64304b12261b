package org.zhinan.dialogue.assisted;

import org.zhinan.conversation.Answer;

/** Hears an answer while it is made. What it is told in turn is the answer's text so far. */
public interface TurnAudience {

  /**
   * Everything but the wording is final.
   *
   * @param answer as it stands without a model
   * @param lead how its text begins; all of it when no model is asked
   */
  void decided(Answer answer, String lead);

  /** The text goes on, in our words. */
  void continued(String text);

  /** The text goes on, in a model's words that were checked. */
  void explained(String text);

  /** The whole text from its beginning, in place of all that was said. */
  void replaced(String text);

  /** Whether nobody listens any more. */
  boolean isGone();

  /** Waits for the answer to be whole. */
  static TurnAudience silent() {
    return new TurnAudience() {
      @Override
      public void decided(Answer answer, String lead) {}

      @Override
      public void continued(String text) {}

      @Override
      public void explained(String text) {}

      @Override
      public void replaced(String text) {}

      @Override
      public boolean isGone() {
        return false;
      }
    };
  }
}
