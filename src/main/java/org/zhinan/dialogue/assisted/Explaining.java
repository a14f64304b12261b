package org.zhinan.dialogue.assisted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.conversation.Answer;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;
import org.zhinan.dialogue.guard.Guard;
import org.zhinan.dialogue.guard.GuardedText;
import org.zhinan.dialogue.masking.MessageMasking;
import org.zhinan.model.Ending;
import org.zhinan.model.Models.Named;
import org.zhinan.model.Prompt;
import org.zhinan.model.PromptTemplate;
import org.zhinan.model.Prompts;
import org.zhinan.pack.Pack;

/** Has a model explain the clauses of an answer that is final, and keeps what the guard lets by. */
final class Explaining {

  private static final List<String> KINDS = List.of("eligibility", "matching", "information");

  private final Pack pack;
  private final Guard guard;
  private final MessageMasking masking;
  private final PromptTemplate template = Prompts.getPrompt("word");

  Explaining(Pack pack, Guard guard, MessageMasking masking) {
    this.pack = pack;
    this.guard = guard;
    this.masking = masking;
  }

  /** Whether the answer cites anything that could be explained. */
  static boolean isFor(Answer answer) {
    return KINDS.contains(answer.kind()) && !answer.citations().isEmpty();
  }

  /** Asks the model; the audience hears the explanation, and our own text again if it fails. */
  Worded explain(
      Outcome outcome, Frame frame, Incoming incoming, Named model, TurnAudience audience) {
    Optional<String> words =
        Optional.of(masking.mask(incoming.message())).filter(m -> model.profile().seesMessages());
    Material material = new Material(pack, outcome.answer(), words, incoming.spoken().locale());
    Prompt prompt =
        template.fill(
            Map.of(
                "language", material.language(),
                "question", material.question(),
                "findings", material.findings(),
                "clauses", material.clauses()));
    Explanation explanation = new Explanation(guard, material.basis(prompt.system()), audience);
    Ending ending = model.model().ask(prompt, explanation);
    if (ending instanceof Ending.Whole whole && !whole.cut()) {
      explanation.finish();
    }
    return judge(explanation, ending, frame, prompt, audience);
  }

  private static Worded judge(
      Explanation explanation, Ending ending, Frame frame, Prompt prompt, TurnAudience audience) {
    GuardedText guarded = explanation.guarded();
    List<String> reasons = new ArrayList<>(guarded.reasons());
    if (ending instanceof Ending.Broken broken) {
      reasons.add(broken.fault().code());
    }
    Use use = new Use(prompt.version(), ending.tokens());
    if (ending instanceof Ending.Whole && !guarded.isTooLittle()) {
      audience.continued(frame.tail());
      String state = guarded.isTrimmed() ? "trimmed" : "passed";
      return new Worded(Optional.of(explanation.told()), state, reasons, use);
    }
    if (explanation.told().isEmpty()) {
      audience.continued(frame.tail());
    } else {
      audience.replaced(frame.lead() + frame.tail());
    }
    return new Worded(Optional.empty(), "replaced", reasons, use);
  }
}
