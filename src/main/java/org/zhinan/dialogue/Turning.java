package org.zhinan.dialogue;

import java.time.LocalDate;
import org.zhinan.pack.Pack;
import org.zhinan.understanding.Understood;

/** One question of a message, with everything that its answer rests on. */
record Turning(Incoming incoming, Understood understood, Merged merged, LastQuestion question) {

  LocalDate day(Pack pack) {
    return incoming.asOf().atZone(pack.info().zone()).toLocalDate();
  }

  /** The words of the question. */
  String words() {
    return understood.words(question.inquiry().span());
  }
}
