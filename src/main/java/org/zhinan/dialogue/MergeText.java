package org.zhinan.dialogue;

import org.zhinan.pack.Pack;
import org.zhinan.understanding.Said;

/** Says what a message changed of what was known, and whose case was decided on. */
record MergeText(Pack pack, Draft draft) {

  void write(Merged merged) {
    FactWords facts = new FactWords(pack.facts(), draft.words());
    for (Change change : merged.changes()) {
      draft.say(
          Phrase.CHANGED_FACT,
          "fact",
          facts.label(change.path()),
          "old",
          facts.display(change.path(), change.old()),
          "new",
          facts.display(change.path(), change.now()));
    }
    merged
        .state()
        .overlay()
        .map(o -> o.about() == Said.About.OTHER ? Phrase.OVERLAY_OTHER : Phrase.OVERLAY_SUPPOSED)
        .ifPresent(draft::say);
  }
}
