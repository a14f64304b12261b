package org.zhinan.dialogue;

import java.util.List;
import org.zhinan.conversation.VerdictView.QuoteView;

/**
 * Words of the guideline in an answer.
 *
 * @param shown as they are read: repaired, without the marks of the file
 * @param quotes what of them stands in the source as received
 */
record Passage(String shown, List<QuoteView> quotes) {

  Passage {
    quotes = List.copyOf(quotes);
  }

  static Passage of(QuoteView quote) {
    return new Passage(quote.quote(), List.of(quote));
  }
}
