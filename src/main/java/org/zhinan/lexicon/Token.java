package org.zhinan.lexicon;

import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactValue;

/**
 * A word, number, date or measure found in a text.
 *
 * @param category what kind of thing it is, in the lexicon's own names
 * @param value what it means
 * @param start in characters of the normal text
 * @param end after its last character
 */
public record Token(String category, FactValue value, int start, int end) {

  /** Its code; empty when its value is none. */
  public String code() {
    return value instanceof CodeValue code ? code.code() : "";
  }

  public int length() {
    return end - start;
  }
}
