package org.zhinan.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.conversation.Answer.MatchView;
import org.zhinan.conversation.VerdictView;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Replies;
import org.zhinan.pack.information.Information;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Question;
import org.zhinan.rule.Scope;

/** Answers one placed question: decides or looks up, views, and words it. */
final class Replying {

  private final Pack pack;
  private final Decider decider;
  private final ClauseSearch search;
  private final Replies replies;
  private final VerdictViews views;
  private final Matching matching;
  private final Informing informing;
  private final Hints hints;

  Replying(
      Pack pack,
      Decider decider,
      ClauseSearch search,
      Replies replies,
      Information information,
      Resemblance resemblance) {
    this.pack = pack;
    this.decider = decider;
    this.search = search;
    this.replies = replies;
    this.views = new VerdictViews(pack, replies);
    this.matching = new Matching(pack, decider);
    this.informing = new Informing(pack, information, search, resemblance, replies);
    this.hints = new Hints(pack, information);
  }

  Reply reply(Turning turn, Placing placing) {
    if (placing instanceof Placing.Decide decide) {
      return eligibility(turn, decide.question());
    }
    if (placing instanceof Placing.Match match) {
      return matching(turn, match.scope());
    }
    if (placing instanceof Placing.LookUp) {
      return informing.lookUp(turn);
    }
    if (placing instanceof Placing.Inform) {
      return informing.inform(turn);
    }
    return placing instanceof Placing.Say say
        ? plain(turn, say.kind(), say.phrase())
        : informing.noDirection(turn);
  }

  /** The clauses that the answer rests on; of something else that the message names, its own. */
  Reply grounds(Turning turn, Placing placing) {
    if (!(placing instanceof Placing.Decide decide)) {
      return reply(turn, placing);
    }
    return informing.findClauses(turn).orElseGet(() -> grounds(turn, decide.question()));
  }

  private Reply grounds(Turning turn, Question question) {
    Determination determination = decide(turn, question.scope());
    VerdictView verdict =
        views.view(determination, question, turn.incoming().asOf(), turn.incoming().locale());
    Draft draft = draft(turn);
    new Grounds(draft).write(verdict);
    return said("information", draft.notice());
  }

  /** Asks about what the message contradicts itself on; decides nothing. */
  Reply contradiction(Turning turn) {
    Draft draft = draft(turn);
    FactWords facts = new FactWords(pack.facts(), draft.words());
    List<String> labels =
        turn.understood().contradictions().stream().sorted().map(facts::label).toList();
    draft.say(
        Phrase.CLARIFICATION_CONTRADICTION,
        "facts",
        draft.words().join(labels),
        "hotline",
        draft.hotline());
    return said("clarification", draft);
  }

  private Reply eligibility(Turning turn, Question question) {
    Determination determination = decide(turn, question.scope());
    VerdictView verdict =
        views.view(determination, question, turn.incoming().asOf(), turn.incoming().locale());
    Draft draft = draft(turn);
    new Composer(pack, draft, verdict, determination, question).write();
    List<String> taken = taken(turn, draft.words()).list(determination, question);
    taken.forEach(draft::line);
    end(turn, draft);
    List<MatchView> matches =
        question.directions().isEmpty() ? List.of() : matches(turn, question.scope());
    return decided("eligibility", draft, verdict.assuming(taken), matches, determination);
  }

  private Reply matching(Turning turn, Scope asked) {
    Scope scope = hints.widened(asked, turn);
    List<MatchView> matches = matches(turn, scope);
    Scope best =
        new Scope(matches.stream().limit(1).map(MatchView::direction).toList(), scope.role());
    Determination determination = decide(turn, best);
    Question question = new Question(best, Set.of(), requirements(determination));
    Scope among = new Scope(matches.stream().map(MatchView::direction).toList(), scope.role());
    VerdictView verdict =
        views.viewBest(
            determination,
            question,
            decide(turn, among),
            turn.incoming().asOf(),
            turn.incoming().locale());
    Draft draft = draft(turn);
    new MatchingText(pack, draft).write(matches);
    if (turn.merged().state().facts().values().isEmpty()) {
      draft.say(Phrase.MATCHING_GENERAL);
    } else if (verdict.nextQuestion() != null) {
      draft.say(Phrase.NEXT_QUESTION, "question", verdict.nextQuestion().text());
    }
    end(turn, draft);
    List<String> taken = taken(turn, draft.words()).list(determination, question);
    return decided("matching", draft, verdict.assuming(taken), matches, determination);
  }

  private Reply plain(Turning turn, String kind, Phrase phrase) {
    Draft draft = draft(turn);
    String title = draft.words().in(pack.info().title());
    draft.say(phrase, "hotline", draft.hotline(), "title", title);
    return said(kind, draft);
  }

  private Determination decide(Turning turn, Scope scope) {
    return decider.decide(pack.rules(), turn.merged().state().facts(), scope, turn.day(pack));
  }

  private List<MatchView> matches(Turning turn, Scope scope) {
    return matching.match(
        turn.merged().state().facts(), scope, turn.day(pack), turn.incoming().locale());
  }

  private Set<String> requirements(Determination determination) {
    return determination.results().stream()
        .flatMap(r -> r.findings().stream())
        .flatMap(f -> pack.rules().findCondition(f.condition()).stream())
        .filter(c -> c.kind() == ConditionKind.REQUIREMENT)
        .map(Condition::id)
        .collect(Collectors.toSet());
  }

  private void end(Turning turn, Draft draft) {
    new MergeText(pack, draft).write(turn.merged());
    draft.window(turn.incoming().asOf()).notice();
  }

  private TakenLists taken(Turning turn, Words words) {
    return new TakenLists(new FactWords(pack.facts(), words), turn.merged().state());
  }

  private Draft draft(Turning turn) {
    return new Draft(pack, new Words(replies, turn.incoming().locale()));
  }

  private static Reply said(String kind, Draft draft) {
    return Reply.said(kind, draft.text(), draft.citations());
  }

  private static Reply decided(
      String kind,
      Draft draft,
      VerdictView verdict,
      List<MatchView> matches,
      Determination determination) {
    return new Reply(
        kind,
        draft.text(),
        Optional.of(verdict),
        matches,
        draft.citations(),
        Optional.of(determination));
  }
}
