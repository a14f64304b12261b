package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactValue;
import org.zhinan.understanding.Inquiry;
import org.zhinan.understanding.Said;
import org.zhinan.understanding.Understood;

/**
 * Lays what a message says over what is known. The newest statement of a fact wins; suppositions
 * and other people stay apart and last for the turn and the ellipses after it; what the message
 * contradicts itself on is left out.
 */
final class FactMerge {

  private final FactDictionary dictionary;
  private final SameKnowledge same;

  FactMerge(FactDictionary dictionary) {
    this.dictionary = dictionary;
    this.same = new SameKnowledge(dictionary);
  }

  Merged merge(DialogueState before, Understood understood, String messageId) {
    boolean ellipsis = understood.inquiries().stream().anyMatch(FactMerge::isEllipsis);
    Merging merging = new Merging(before, ellipsis, understood, messageId);
    understood.said().stream()
        .filter(said -> !understood.contradictions().contains(SheetEdit.path(said)))
        .forEach(merging::take);
    return merging.merged();
  }

  private static boolean isEllipsis(Inquiry inquiry) {
    return inquiry.form() == Inquiry.Form.CONTINUE || inquiry.form() == Inquiry.Form.WHY;
  }

  /** One merge under way. */
  private final class Merging {

    private final DialogueState before;
    private final Understood understood;
    private final String messageId;
    private final Map<FactPath, Evidence> evidence;
    private final List<Change> changes = new ArrayList<>();
    private final Set<FactPath> said = new TreeSet<>();
    private FactSheet own;
    private Optional<Overlay> overlay;

    private Merging(
        DialogueState before, boolean ellipsis, Understood understood, String messageId) {
      this.before = before;
      this.understood = understood;
      this.messageId = messageId;
      this.evidence = new TreeMap<>(before.evidence());
      this.own = before.own();
      this.overlay = ellipsis ? before.overlay() : Optional.empty();
    }

    private void take(Said one) {
      FactPath path = SheetEdit.path(one);
      if (one instanceof Said.Value || !isToldOf(path)) {
        said.add(path);
      }
      Evidence now = Evidence.of(one, messageId);
      if (!now.isAssumed() || !before.facts().isComplete(path)) {
        evidence.put(path, now);
      }
      if (about(one) == Said.About.OWN) {
        takeOwn(one);
      } else {
        takeOverlay(one);
      }
    }

    /** Whether more is said of a list than that it has members, or no others. */
    private boolean isToldOf(FactPath list) {
      return understood.said().stream()
          .anyMatch(s -> s instanceof Said.Value && s.path().startsWith(list));
    }

    private void takeOwn(Said one) {
      FactPath path = SheetEdit.path(one);
      FactSheet after = edit(own, one);
      Optional<FactValue> old = own.find(path);
      Optional<FactValue> now = after.find(path);
      if (old.isPresent() && now.isPresent() && !same.refines(path, now.get(), old.get())) {
        changes.add(new Change(path, old.get(), now.get()));
      }
      own = after;
      if (one instanceof Said.Value) {
        overlay = overlay.map(o -> new Overlay(o.about(), o.facts().without(path)));
      }
    }

    private void takeOverlay(Said one) {
      FactSheet under =
          overlay.filter(o -> o.about() == about(one)).map(Overlay::facts).orElse(FactSheet.EMPTY);
      overlay = Optional.of(new Overlay(about(one), edit(under, one)));
    }

    /** A bare answer to what was asked of somebody else is about them. */
    private Said.About about(Said one) {
      boolean answersForOther =
          overlay.filter(o -> o.about() == Said.About.OTHER).isPresent()
              && before.open().contains(SheetEdit.path(one));
      return answersForOther ? Said.About.OTHER : one.about();
    }

    private FactSheet edit(FactSheet sheet, Said one) {
      boolean emptied =
          one instanceof Said.Complete complete
              && understood.correction()
              && understood.said().stream()
                  .noneMatch(s -> s != one && SheetEdit.path(s).startsWith(complete.path()));
      FactPath path = SheetEdit.path(one);
      FactSheet ground = emptied ? sheet.without(path) : sheet;
      return SheetEdit.apply(SheetEdit.withMembersOf(ground, path, dictionary), one);
    }

    private Merged merged() {
      DialogueState state = new DialogueState(own, overlay, evidence, before.last(), before.open());
      evidence.keySet().retainAll(known(state));
      return new Merged(
          new DialogueState(own, overlay, evidence, before.last(), before.open()), changes, said);
    }

    private static Set<FactPath> known(DialogueState state) {
      Set<FactPath> known = new TreeSet<>();
      for (FactSheet sheet : List.of(state.own(), state.facts())) {
        known.addAll(sheet.values().keySet());
        known.addAll(sheet.members());
        known.addAll(sheet.completeLists());
        known.addAll(sheet.askedUnknown());
      }
      return known;
    }
  }
}
