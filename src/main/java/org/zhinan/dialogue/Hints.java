package org.zhinan.dialogue;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.zhinan.base.FoldedText;
import org.zhinan.pack.Pack;
import org.zhinan.pack.information.Hint;
import org.zhinan.pack.information.Information;
import org.zhinan.rule.Scope;
import org.zhinan.understanding.Inquiry;

/** Which directions may fit beside those of a country, as the pack says it. */
record Hints(Pack pack, Information information) {

  /** What may still fit somebody whose partner's country has no direction, and on what it turns. */
  void write(Set<String> countries, Draft draft) {
    for (Hint hint : information.hints()) {
      if (hint.mayFit(countries)) {
        Map<String, String> values =
            Map.of(
                "direction", draft.directionName(hint.direction()),
                "markers", draft.markers().markCitations(hint.citations()));
        draft.line(InformationLine.filled(draft.words().in(hint.say()), values));
      }
    }
  }

  /** The directions of the countries asked about, and those that may fit beside them. */
  Scope widened(Scope scope, Turning turn) {
    Inquiry inquiry = turn.question().inquiry();
    if (scope.directions().isEmpty() || inquiry.directionsNamed()) {
      return scope;
    }
    String text = FoldedText.fold(turn.understood().message());
    Set<String> directions = new LinkedHashSet<>(scope.directions());
    information.hints().stream()
        .filter(hint -> hint.isBeside(inquiry.countries(), text))
        .forEach(hint -> directions.add(hint.direction()));
    return new Scope(
        pack.directions().keySet().stream().filter(directions::contains).toList(), scope.role());
  }
}
