package org.zhinan.dialogue.assisted;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhinan.conversation.Answer.ProposalView;
import org.zhinan.conversation.VerdictView.MissingView;
import org.zhinan.dialogue.Incoming;
import org.zhinan.dialogue.Outcome;
import org.zhinan.dialogue.masking.MessageMasking;
import org.zhinan.model.Audience;
import org.zhinan.model.Ending;
import org.zhinan.model.Models.Named;
import org.zhinan.model.Prompt;
import org.zhinan.model.PromptTemplate;
import org.zhinan.model.Prompts;

/** Has a model look for facts that are asked for and were not read in the message. */
final class Proposing {

  private static final int FACTS = 12;
  private static final int MESSAGE = 800;

  /** So many characters beside what was read as facts are hardly a question alone. */
  private static final int UNREAD = 12;

  private final ProposalReader reader;
  private final MessageMasking masking;
  private final PromptTemplate template = Prompts.getPrompt("propose");

  Proposing(ProposalReader reader, MessageMasking masking) {
    this.reader = reader;
    this.masking = masking;
  }

  /** Whether something is asked for, and something said that was not read as a fact. */
  static boolean isFor(Outcome outcome) {
    return !missing(outcome).isEmpty() && unread(outcome) >= UNREAD;
  }

  Proposed propose(Incoming incoming, Outcome outcome, Named model, Audience audience) {
    List<MissingView> missing = missing(outcome);
    String message = masking.mask(incoming.message());
    String shown = message.length() <= MESSAGE ? message : message.substring(0, MESSAGE);
    Prompt prompt = template.fill(Map.of("facts", lines(missing), "message", shown));
    Ending ending = model.model().ask(prompt, audience);
    Use use = new Use(prompt.version(), ending.tokens());
    if (ending instanceof Ending.Whole whole) {
      List<ProposalView> read = reader.read(whole.text(), incoming, missing);
      return new Proposed(read, List.of(), use);
    }
    return new Proposed(List.of(), List.of(((Ending.Broken) ending).fault().code()), use);
  }

  private static List<MissingView> missing(Outcome outcome) {
    var verdict = outcome.answer().verdict();
    return verdict == null ? List.of() : verdict.missing().stream().limit(FACTS).toList();
  }

  private static long unread(Outcome outcome) {
    String message = outcome.understood().message();
    return java.util.stream.IntStream.range(0, message.length())
        .filter(at -> Character.isLetterOrDigit(message.charAt(at)))
        .filter(
            at ->
                outcome.understood().said().stream()
                    .noneMatch(said -> said.span().start() <= at && at < said.span().end()))
        .count();
  }

  private static String lines(List<MissingView> missing) {
    return missing.stream().map(Proposing::line).collect(Collectors.joining("\n"));
  }

  private static String line(MissingView missing) {
    String options =
        missing.options().stream()
            .map(option -> option.value() + "=" + option.label())
            .collect(Collectors.joining(", "));
    return "- "
        + missing.fact()
        + " ("
        + (options.isEmpty() ? missing.kind() : options)
        + "): "
        + missing.question();
  }
}
