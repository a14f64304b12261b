package org.zhinan.dialogue;

import java.util.Set;
import java.util.TreeSet;
import org.zhinan.fact.FactPath;
import org.zhinan.understanding.Inquiry;

/**
 * A question and what was added to it by ellipses.
 *
 * @param also facts told after it, whose conditions it is about too
 */
public record LastQuestion(Inquiry inquiry, Set<FactPath> also) {

  public LastQuestion {
    also = new TreeSet<>(also);
  }
}
