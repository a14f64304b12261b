package org.zhinan.lexicon;

import java.util.List;
import org.zhinan.base.TextSpan;

/**
 * A word that stands in no dictionary, and the known one that it is read as.
 *
 * @param span in the message
 */
public record Correction(TextSpan span, String written, String meant) {

  public Correction {
    if (written.length() != meant.length() || span.length() != meant.length()) {
      throw new IllegalArgumentException("places in the message must stay");
    }
  }

  /** The message as it is meant; as long as the message, so that places in it stay. */
  public static String apply(List<Correction> corrections, String message) {
    StringBuilder meant = new StringBuilder(message);
    corrections.forEach(c -> meant.replace(c.span().start(), c.span().end(), c.meant()));
    return meant.toString();
  }
}
