package org.zhinan.dialogue;

import java.util.List;
import java.util.Optional;
import org.zhinan.conversation.Answer.CitationView;
import org.zhinan.conversation.Answer.MatchView;
import org.zhinan.conversation.VerdictView;
import org.zhinan.rule.Determination;

/** The reply to one question of a message. */
record Reply(
    String kind,
    String text,
    Optional<VerdictView> verdict,
    List<MatchView> matches,
    List<CitationView> citations,
    Optional<Determination> determination) {

  Reply {
    matches = List.copyOf(matches);
    citations = List.copyOf(citations);
  }

  static Reply said(String kind, String text, List<CitationView> citations) {
    return new Reply(kind, text, Optional.empty(), List.of(), citations, Optional.empty());
  }
}
