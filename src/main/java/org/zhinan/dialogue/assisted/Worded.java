package org.zhinan.dialogue.assisted;

import java.util.List;
import java.util.Optional;

/**
 * What came of an explanation.
 *
 * @param text empty when none is shown
 * @param guard {@code passed}, {@code trimmed} or {@code replaced}
 * @param reasons codes of the guard's reasons and of a fault
 */
record Worded(Optional<String> text, String guard, List<String> reasons, Use use) {

  Worded {
    reasons = List.copyOf(reasons);
  }
}
