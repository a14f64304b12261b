package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.conversation.Answer.MatchView;
import org.zhinan.guideline.Citation;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Condition;

/** Words a comparison of directions. */
record MatchingText(Pack pack, Draft draft) {

  private static final int SHOWN = 6;

  void write(List<MatchView> matches) {
    draft.say(Phrase.MATCHING_INTRO);
    matches.stream().limit(SHOWN).forEach(this::line);
    if (matches.size() > SHOWN) {
      draft.say(Phrase.MATCHING_MORE, "count", Integer.toString(matches.size() - SHOWN));
    }
  }

  private void line(MatchView match) {
    draft.say(
        Phrase.MATCHING_LINE,
        "direction",
        draft.directionName(match.direction()),
        "overall",
        draft.words().say("overall." + match.overall()),
        "detail",
        detail(match));
  }

  private String detail(MatchView match) {
    Words words = draft.words();
    if (match.violated().isEmpty()) {
      return match.unknown() == 0
          ? ""
          : words.say(Phrase.MATCHING_UNKNOWN, "count", Integer.toString(match.unknown()));
    }
    List<Condition> violated =
        match.violated().stream().flatMap(id -> pack.rules().findCondition(id).stream()).toList();
    List<Citation> citations = new ArrayList<>();
    violated.forEach(c -> citations.addAll(c.citations()));
    return words.say(
        Phrase.MATCHING_VIOLATED,
        "titles",
        words.join(violated.stream().map(c -> words.in(c.title())).toList()),
        "markers",
        draft.markers().markCitations(citations));
  }
}
