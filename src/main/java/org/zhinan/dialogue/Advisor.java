package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Replies;
import org.zhinan.pack.information.Information;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.KindredQuestions;
import org.zhinan.rule.Decider;
import org.zhinan.understanding.Background;
import org.zhinan.understanding.Explanation;
import org.zhinan.understanding.Inquiry;
import org.zhinan.understanding.MessageReader;
import org.zhinan.understanding.Understood;

/**
 * Answers a message about one call, with no model: read, merge, place each question, answer it, put
 * the answer together, remember. Has no state of its own and may be used by many at once.
 */
public final class Advisor {

  private final Pack pack;
  private final MessageReader reader;
  private final FactMerge merge;
  private final QuestionPlacing placing;
  private final Replying replying;
  private final Resemblance resemblance;
  private final AnswerViews views;
  private final Respelled respelled;

  /** An advisor that answers nothing beside verdicts but with the clauses that it finds. */
  public Advisor(
      Pack pack, Decider decider, ClauseSearch search, MessageReader reader, Replies replies) {
    this(pack, decider, search, reader, replies, Information.none());
  }

  /** An advisor that knows how things are asked by patterns alone. */
  public Advisor(
      Pack pack,
      Decider decider,
      ClauseSearch search,
      MessageReader reader,
      Replies replies,
      Information information) {
    this(pack, decider, search, KindredQuestions.none(), reader, replies, information);
  }

  /**
   * @param samples tells what a question resembles whose words fit no pattern
   * @throws IllegalArgumentException when the replies lack a text that an answer needs
   */
  public Advisor(
      Pack pack,
      Decider decider,
      ClauseSearch search,
      KindredQuestions samples,
      MessageReader reader,
      Replies replies,
      Information information) {
    List<String> absent = replies.listAbsent(Phrase.keys());
    if (!absent.isEmpty()) {
      throw new IllegalArgumentException("replies.yaml lacks " + String.join(", ", absent));
    }
    this.pack = pack;
    this.reader = reader;
    this.merge = new FactMerge(pack.facts());
    this.placing = new QuestionPlacing(pack);
    this.resemblance = new Resemblance(information, samples);
    this.replying = new Replying(pack, decider, search, replies, information, resemblance);
    this.views = new AnswerViews(pack, replies);
    this.respelled = new Respelled(pack, replies);
  }

  /** Reads the message in the light of the state, and answers it. */
  public Outcome answer(Incoming incoming) {
    Understood read = reader.read(incoming.message(), background(incoming));
    return answer(incoming.spoken(), resemblance.settle(read, incoming.state().last().isPresent()));
  }

  /** How the message is read in the light of the state. */
  public Explanation explain(Incoming incoming) {
    return reader.explain(incoming.message(), background(incoming));
  }

  /** Answers a message that was read already. */
  public Outcome answer(Incoming incoming, Understood understood) {
    Outcome outcome = asUnderstood(incoming, understood);
    return understood
        .respelling()
        .map(r -> respelled.tell(incoming, outcome, r, () -> asUnderstood(incoming, r.asWritten())))
        .orElse(outcome);
  }

  private Outcome asUnderstood(Incoming incoming, Understood understood) {
    Merged merged = merge.merge(begin(incoming, understood), understood, incoming.messageId());
    List<LastQuestion> asked =
        understood.inquiries().stream()
            .map(i -> Ellipsis.complete(i, merged.state().last(), merged.said()))
            .toList();
    List<Reply> replies = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      boolean grounds = understood.inquiries().get(i).form() == Inquiry.Form.SOURCE;
      replies.add(reply(new Turning(incoming, understood, merged, asked.get(i)), grounds));
    }
    return new Outcome(
        views.answer(incoming, understood, merged, replies),
        remember(merged.state(), asked, replies),
        understood,
        replies.stream().flatMap(r -> r.determination().stream()).toList());
  }

  /**
   * Answers the last question again on the speaker's own facts as a form left them; with no
   * question before, says which directions fit. The message of {@code incoming} is not read.
   */
  public Outcome correct(Incoming incoming, FactSheet own) {
    DialogueState state = incoming.state().corrected(own, incoming.messageId());
    Inquiry.Form form = state.last().isPresent() ? Inquiry.Form.CONTINUE : Inquiry.Form.MATCHING;
    return answer(incoming.with(state), Ellipsis.wordless(form));
  }

  /**
   * @param grounds whether not the answer but what it rests on is asked for
   */
  private Reply reply(Turning turning, boolean grounds) {
    boolean decides = turning.question().inquiry().form() != Inquiry.Form.INFORMATION;
    if (decides && !turning.understood().contradictions().isEmpty()) {
      return replying.contradiction(turning);
    }
    Placing placed = placing.place(turning.question(), turning.words());
    return grounds ? replying.grounds(turning, placed) : replying.reply(turning, placed);
  }

  private static DialogueState begin(Incoming incoming, Understood understood) {
    boolean restart =
        understood.inquiries().stream().anyMatch(i -> i.form() == Inquiry.Form.RESTART);
    return restart ? DialogueState.EMPTY : incoming.state();
  }

  private static DialogueState remember(
      DialogueState state, List<LastQuestion> asked, List<Reply> replies) {
    List<FactPath> open = new ArrayList<>();
    replies.stream()
        .flatMap(reply -> reply.verdict().stream())
        .map(verdict -> Optional.ofNullable(verdict.nextQuestion()))
        .flatMap(Optional::stream)
        .forEach(next -> next.facts().forEach(fact -> open.add(FactPath.of(fact))));
    Optional<LastQuestion> last =
        asked.stream().filter(Advisor::isRepeatable).reduce((before, after) -> after);
    return new DialogueState(
        state.own(), state.overlay(), state.evidence(), last.or(state::last), open);
  }

  private static boolean isRepeatable(LastQuestion question) {
    return switch (question.inquiry().form()) {
      case GREETING, RESTART, UNPLACED, WHY, CONTINUE -> false;
      default -> true;
    };
  }

  private Background background(Incoming incoming) {
    DialogueState state = incoming.state();
    return new Background(
        state.facts(),
        state.last().map(LastQuestion::inquiry),
        state.open(),
        incoming.asOf().atZone(pack.info().zone()).toLocalDate());
  }
}
