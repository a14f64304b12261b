package org.zhinan.understanding;

import java.util.List;
import org.zhinan.lexicon.Correction;

/**
 * Words of a message that were taken for others, which differ in a character.
 *
 * @param asWritten what is understood of the message when nothing is corrected
 */
public record Respelling(List<Correction> corrections, Understood asWritten) {

  public Respelling {
    corrections = List.copyOf(corrections);
  }
}
