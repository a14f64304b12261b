package org.zhinan.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;

/**
 * What a message is read against.
 *
 * @param facts known of the speaker's own case
 * @param last the question before this one
 * @param open the facts that the advisor asked for last, to which a bare value is the answer
 * @param asOf today, for relative dates and ages
 */
public record Background(
    FactSheet facts, Optional<Inquiry> last, List<FactPath> open, LocalDate asOf) {

  public Background {
    open = List.copyOf(open);
  }
}
