package org.zhinan.dialogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.fact.FactPath;

/**
 * The state with a message's facts in it.
 *
 * @param changes what the speaker had told otherwise before
 * @param said the facts of this message
 */
record Merged(DialogueState state, List<Change> changes, Set<FactPath> said) {

  Merged {
    changes = List.copyOf(changes);
    said = new TreeSet<>(said);
  }
}
