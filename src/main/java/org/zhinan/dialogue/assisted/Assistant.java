package org.zhinan.dialogue.assisted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.Answer.Composer;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;
import org.zhinan.dialogue.guard.Guard;
import org.zhinan.dialogue.masking.MessageMasking;
import org.zhinan.model.Audience;
import org.zhinan.model.Job;
import org.zhinan.model.Models;
import org.zhinan.model.Models.Named;
import org.zhinan.model.Tokens;
import org.zhinan.pack.Pack;
import org.zhinan.understanding.MessageReader;

/**
 * Lets the chosen model add to an answer, once it is final: at most one call for an explanation and
 * one for proposals. Has no state of its own and may be used by many at once.
 */
public final class Assistant {

  private final Models models;
  private final Explaining explaining;
  private final Proposing proposing;

  /**
   * @param reader reads the words that a proposal rests on
   * @param masking what every message goes through before a model sees it
   */
  public Assistant(
      Pack pack, MessageReader reader, Guard guard, MessageMasking masking, Models models) {
    this.models = models;
    this.explaining = new Explaining(pack, guard, masking);
    this.proposing = new Proposing(new ProposalReader(pack, reader), masking);
  }

  /**
   * The answer of the outcome with what the model added. The audience is told everything that is
   * decided before a model is asked, and is left with a complete text whatever the model does.
   */
  public Answer assist(Incoming incoming, Outcome outcome, TurnAudience audience) {
    Answer answer = outcome.answer();
    Optional<Named> worder = models.findFor(Job.WORD).filter(m -> Explaining.isFor(answer));
    Frame frame = Frame.of(answer.text());
    audience.decided(answer, worder.isPresent() ? frame.lead() : answer.text());
    Optional<Worded> worded =
        worder.map(m -> explaining.explain(outcome, frame, incoming, m, audience));
    Optional<Named> proposer = models.findFor(Job.PROPOSE).filter(m -> Proposing.isFor(outcome));
    Optional<Proposed> proposed =
        proposer.map(m -> proposing.propose(incoming, outcome, m, patient(audience)));
    return worder
        .or(() -> proposer)
        .map(model -> added(answer, frame, model, worded, proposed))
        .orElse(answer);
  }

  private static Answer added(
      Answer answer,
      Frame frame,
      Named model,
      Optional<Worded> worded,
      Optional<Proposed> proposed) {
    Optional<String> explanation = worded.flatMap(Worded::text);
    List<String> reasons = new ArrayList<>();
    worded.ifPresent(w -> reasons.addAll(w.reasons()));
    proposed.ifPresent(p -> reasons.addAll(p.reasons()));
    List<Use> uses =
        Stream.concat(worded.map(Worded::use).stream(), proposed.map(Proposed::use).stream())
            .toList();
    Tokens tokens = uses.stream().map(Use::tokens).reduce(Tokens.NONE, Tokens::plus);
    Composer composer =
        new Composer(
            model.model().name(),
            explanation.isPresent() ? "mixed" : "offline",
            worded.map(Worded::guard).orElse("passed"),
            reasons,
            explanation.map(text -> span(frame, text)).orElse(null),
            uses.stream().map(Use::prompt).toList(),
            new Answer.TokensView(tokens.prompt(), tokens.reply()));
    return answer.composed(
        explanation.map(frame::around).orElse(answer.text()),
        proposed.map(Proposed::proposals).orElse(List.of()),
        composer);
  }

  private static int[] span(Frame frame, String explanation) {
    int start = frame.lead().length() + Frame.BREAK.length();
    return new int[] {start, start + explanation.length()};
  }

  private static Audience patient(TurnAudience audience) {
    return new Audience() {
      @Override
      public void hear(String piece) {
        // proposals are read when they are whole
      }

      @Override
      public boolean isGone() {
        return audience.isGone();
      }
    };
  }
}
