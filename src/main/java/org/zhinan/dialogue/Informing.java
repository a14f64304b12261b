package org.zhinan.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Replies;
import org.zhinan.pack.information.Information;
import org.zhinan.pack.information.InformationKind;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.understanding.Inquiry;

/**
 * Answers what is asked of the guideline: by the pack's kinds of information, else by clauses that
 * are about it, else by saying that the guideline does not say.
 */
final class Informing {

  /** Below this share of the question's words an answer is about something else. */
  private static final double ABOUT = 0.38;

  private static final String OUT_OF_SCOPE = "out_of_scope";

  private final Pack pack;
  private final Information information;
  private final ClauseSearch search;
  private final Replies replies;
  private final Passages passages;
  private final Hints hints;
  private final Resemblance resemblance;

  Informing(
      Pack pack,
      Information information,
      ClauseSearch search,
      Resemblance resemblance,
      Replies replies) {
    this.resemblance = resemblance;
    this.pack = pack;
    this.information = information;
    this.search = search;
    this.replies = replies;
    this.passages = new Passages(pack, search);
    this.hints = new Hints(pack, information);
  }

  Reply inform(Turning turn) {
    return byKinds(turn, turn.question().inquiry().information()).orElseGet(() -> lookUp(turn));
  }

  /** Clauses that are about what the question names, if it names anything and there are any. */
  Optional<Reply> findClauses(Turning turn) {
    Draft draft = draft(turn);
    LookUp lookUp = new LookUp(search, passages, pack.rules(), draft);
    List<String> directions = turn.question().inquiry().directions();
    return lookUp.write(directions, turn.words()) == LookUp.Found.ANSWER
        ? Optional.of(said(InformationKind.INFORMATION, draft.notice()))
        : Optional.empty();
  }

  /** What no kind of information fits: looked for in the clauses. */
  Reply lookUp(Turning turn) {
    Draft draft = draft(turn);
    LookUp lookUp = new LookUp(search, passages, pack.rules(), draft);
    List<String> directions = turn.question().inquiry().directions();
    return switch (lookUp.write(directions, turn.words())) {
      case ANSWER -> said(InformationKind.INFORMATION, draft.notice());
      case NO_QUESTION -> unclear(draft);
      case NOTHING -> unsaid(lookUp.nearest(directions, turn.words()), draft);
    };
  }

  /**
   * A country is spoken of that no direction is about: what is asked of the call as a whole, and
   * not of applying with that country, is answered all the same; else what may still fit is told.
   */
  Reply noDirection(Turning turn) {
    Optional<Reply> ofCall = byKinds(turn, ofCallAlone(turn.question().inquiry()));
    if (ofCall.isPresent()) {
      return ofCall.get();
    }
    Draft draft = draft(turn);
    Set<String> countries = turn.question().inquiry().countries();
    draft.say(
        Phrase.OUTOFSCOPE_COUNTRY,
        "country",
        draft
            .words()
            .join(
                countries.stream()
                    .sorted()
                    .map(c -> CountryWords.name(pack.facts(), c, turn.incoming().locale()))
                    .toList()));
    hints.write(countries, draft);
    draft.say(Phrase.OUTOFSCOPE_OTHER, "hotline", draft.hotline());
    return said(OUT_OF_SCOPE, draft);
  }

  private Optional<Reply> byKinds(Turning turn, Set<String> codes) {
    Draft draft = draft(turn);
    Inquiry inquiry = turn.question().inquiry();
    Asked asked = new Asked(turn.words(), inquiry.topics());
    return new InformationText(information, passages, draft, turn.incoming().asOf())
        .write(codes, inquiry.directions(), asked)
        .filter(
            outcome -> !outcome.equals(InformationKind.INFORMATION) || isAbout(turn, codes, draft))
        .map(outcome -> said(outcome, draft.notice()));
  }

  /**
   * Whether what was written speaks of enough of the question's words; the words that its kinds are
   * asked for by, and the names of the directions asked about, count as spoken of. Not measured
   * across languages.
   */
  private boolean isAbout(Turning turn, Set<String> codes, Draft draft) {
    if (draft.words().isForeign() || isResembled(turn, codes)) {
      return true;
    }
    String known =
        String.join(" ", information.asking().words(codes))
            + turn.question().inquiry().directions().stream()
                .map(draft::directionName)
                .collect(Collectors.joining(" "));
    return search.coverage(turn.words(), draft.everything() + known) >= ABOUT;
  }

  /** Whether the question resembles most how one of these is asked for. */
  private boolean isResembled(Turning turn, Set<String> codes) {
    return resemblance.nearest(turn.words()).filter(k -> codes.contains(k.code())).isPresent();
  }

  private Set<String> ofCallAlone(Inquiry inquiry) {
    return information.listAnswered(inquiry.information()).stream()
        .filter(kind -> kind.isOfCallAlone() && !kind.window())
        .map(InformationKind::code)
        .collect(Collectors.toSet());
  }

  private static Reply unsaid(String nearest, Draft draft) {
    draft.say(Phrase.OUTOFSCOPE_UNSAID, "nearest", nearest, "hotline", draft.hotline());
    return said(OUT_OF_SCOPE, draft);
  }

  private static Reply unclear(Draft draft) {
    draft.say(Phrase.CLARIFICATION_TEXT, "hotline", draft.hotline());
    return said("clarification", draft);
  }

  private Draft draft(Turning turn) {
    return new Draft(pack, new Words(replies, turn.incoming().locale()));
  }

  private static Reply said(String kind, Draft draft) {
    return Reply.said(kind, draft.text(), draft.citations());
  }
}
