package org.zhinan.dialogue;

import java.util.List;
import org.zhinan.conversation.Answer.MatchView;
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
    return violated.isEmpty() ? "" : fallen(violated.get(0), violated.size() - 1);
  }

  /** Why it falls: one condition with its clause, and how many more. */
  private String fallen(Condition condition, int others) {
    Words words = draft.words();
    return words.say(
        Phrase.MATCHING_VIOLATED,
        "title",
        words.in(condition.title()),
        "must",
        words.unended(words.in(condition.must())),
        "markers",
        draft.markers().markCitations(condition.citations().subList(0, 1)),
        "others",
        others == 0 ? "" : words.say(Phrase.MATCHING_OTHERS, "count", Integer.toString(others)));
  }
}
