package org.zhinan.dialogue.assisted;

/**
 * Our own text around an explanation: what comes first, and what goes on after it. The verdict's
 * sentence is in the lead, so that nothing can come before it.
 *
 * @param lead the first paragraph, with the list that it announces
 * @param rest empty when there is no more
 */
record Frame(String lead, String rest) {

  static final String BREAK = "\n\n";
  private static final String ANNOUNCING = "\uFF1A:";

  static Frame of(String text) {
    int end = text.indexOf(BREAK);
    if (end > 0 && ANNOUNCING.indexOf(text.charAt(end - 1)) >= 0) {
      end = text.indexOf(BREAK, end + BREAK.length());
    }
    return end < 0
        ? new Frame(text, "")
        : new Frame(text.substring(0, end), text.substring(end + BREAK.length()));
  }

  /** What goes on after an explanation. */
  String tail() {
    return rest.isEmpty() ? "" : BREAK + rest;
  }

  /** The whole text around the explanation. */
  String around(String explanation) {
    return lead + BREAK + explanation + tail();
  }
}
