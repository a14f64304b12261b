package org.zhinan.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.zhinan.base.Ulid;
import org.zhinan.conversation.Answer;
import org.zhinan.dialogue.Desk;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;
import org.zhinan.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the advisor once, as the first message of a conversation that nobody keeps. */
@Command(name = "ask", description = "Answers a question, with the clauses it rests on.")
final class AskCommand implements Callable<Integer> {

  private static final int LONGEST = 4000;

  @Mixin private final Settings settings = new Settings();
  @Mixin private final AsOfOption asOf = new AsOfOption();
  @Mixin private final LocaleOption locale = new LocaleOption();
  @Mixin private final Output output = new Output();

  @Parameters(paramLabel = "MESSAGE", description = "The question, and the facts of the case.")
  private String message = "";

  @Option(names = "--json", description = "Print JSON, as the chat answers over HTTP.")
  private boolean json;

  @Option(names = "--explain", description = "Print how the message was read before the answer.")
  private boolean explain;

  private final Workplace workplace;

  AskCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (json && explain) {
      throw new WrongUsage("Choose --json or --explain.");
    }
    if (message.isBlank() || message.codePointCount(0, message.length()) > LONGEST) {
      throw new WrongUsage("Ask with 1 to " + LONGEST + " characters.");
    }
    Pack pack = settings.pack(workplace);
    Instant when = asOf.instant(workplace, pack);
    try (Desk desk = workplace.openDesk(settings.given(), pack)) {
      Incoming incoming = incoming(when);
      Answer answer = desk.advisor().answer(incoming).answer();
      if (explain) {
        output.print(ExplanationText.of(desk.advisor().explain(incoming), answer) + "\n");
      }
      if (json) {
        output.printJson(answer);
      } else {
        output.print(AnswerText.of(answer));
      }
      return ExitCode.FINE;
    }
  }

  private Incoming incoming(Instant when) {
    Instant now = workplace.now();
    return new Incoming(
        Ulid.at(now), Ulid.at(now), message, when, locale.locale(), DialogueState.EMPTY);
  }
}
