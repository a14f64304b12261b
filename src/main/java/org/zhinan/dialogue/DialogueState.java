package org.zhinan.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;

/**
 * What a dialogue remembers between turns.
 *
 * @param own facts of the speaker's own case
 * @param overlay what is supposed, or said of somebody else, for now; empty when nothing is
 * @param evidence where each fact, the overlay's too, was said
 * @param open facts that the advisor asked for last
 */
public record DialogueState(
    FactSheet own,
    Optional<Overlay> overlay,
    Map<FactPath, Evidence> evidence,
    Optional<LastQuestion> last,
    List<FactPath> open) {

  /** Nothing was said yet. */
  public static final DialogueState EMPTY =
      new DialogueState(FactSheet.EMPTY, Optional.empty(), Map.of(), Optional.empty(), List.of());

  public DialogueState {
    evidence = new TreeMap<>(evidence);
    open = List.copyOf(open);
  }

  /** The facts to decide on. */
  public FactSheet facts() {
    return overlay.map(o -> o.over(own)).orElse(own);
  }

  /** The state in which a form set the speaker's own facts; what it changed is known from it. */
  DialogueState corrected(FactSheet corrected, String messageId) {
    Map<FactPath, Evidence> from = new TreeMap<>(evidence);
    from.keySet().removeIf(path -> corrected.find(path).isEmpty());
    for (FactPath path : corrected.values().keySet()) {
      if (!corrected.find(path).equals(own.find(path))) {
        from.put(path, new Evidence("form", messageId, Optional.empty()));
      }
    }
    return new DialogueState(corrected, Optional.empty(), from, last, open);
  }
}
