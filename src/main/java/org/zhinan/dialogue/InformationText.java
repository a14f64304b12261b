package org.zhinan.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.pack.information.Information;
import org.zhinan.pack.information.InformationAnswer;
import org.zhinan.pack.information.InformationAnswer.Reach;
import org.zhinan.pack.information.InformationKind;

/**
 * Answers what is asked of the guideline, as the pack says for each kind of thing asked: of the
 * directions that the question is about, else of the call. Where the pack has nothing to say of a
 * direction, that is said.
 */
final class InformationText {

  private static final String OUT_OF_SCOPE = "out_of_scope";

  private final Information information;
  private final Draft draft;
  private final InformationLine lines;

  InformationText(Information information, Passages passages, Draft draft, Instant asOf) {
    this.information = information;
    this.draft = draft;
    this.lines = new InformationLine(information, passages, draft, asOf);
  }

  /** The kind of the reply; empty when nothing of what is asked is known to the pack. */
  Optional<String> write(Set<String> codes, List<String> directions, Asked asked) {
    List<String> outcomes = new ArrayList<>();
    boolean window = false;
    for (InformationKind kind : information.listAnswered(codes)) {
      boolean said = say(kind, directions, asked);
      if (said || !directions.isEmpty()) {
        outcomes.add(said ? kind.outcome() : OUT_OF_SCOPE);
      }
      window |= said && kind.window();
    }
    if (window) {
      lines.window();
    }
    return outcomes.stream()
        .filter(InformationKind.INFORMATION::equals)
        .findFirst()
        .or(() -> outcomes.stream().findFirst());
  }

  /** Whether anything was said but that there is nothing to say. */
  private boolean say(InformationKind kind, List<String> directions, Asked asked) {
    List<String> silent = new ArrayList<>();
    boolean said = false;
    for (String direction : directions) {
      boolean saidOfIt = ofDirection(kind, direction, asked);
      said |= saidOfIt;
      if (!saidOfIt && !reaching(kind, Reach.DIRECTION).isEmpty()) {
        silent.add(direction);
      }
    }
    if (directions.size() > 1) {
      said |= together(kind, directions, asked);
    }
    if (!said) {
      said = ofCall(kind, asked);
    } else if (!silent.isEmpty()) {
      unsaid(kind, silent);
    }
    if (!said && !directions.isEmpty()) {
      unsaid(kind, directions);
    }
    return said;
  }

  private boolean ofDirection(InformationKind kind, String direction, Asked asked) {
    boolean said = false;
    for (InformationAnswer answer : reaching(kind, Reach.DIRECTION)) {
      if (answer.isOf(direction) && !(answer.otherwise() && said)) {
        said |= lines.say(answer, List.of(direction), asked);
      }
    }
    return said;
  }

  private boolean together(InformationKind kind, List<String> directions, Asked asked) {
    boolean said = false;
    for (InformationAnswer answer : reaching(kind, Reach.SEVERAL)) {
      said |= lines.say(answer, directions, asked);
    }
    return said;
  }

  private boolean ofCall(InformationKind kind, Asked asked) {
    boolean said = false;
    for (InformationAnswer answer : reaching(kind, Reach.CALL)) {
      said |= lines.say(answer, List.of(), asked);
    }
    return said;
  }

  private void unsaid(InformationKind kind, List<String> directions) {
    String names = draft.words().join(directions.stream().map(draft::directionName).toList());
    draft.say(
        Phrase.INFORMATION_UNSAID,
        "direction",
        names,
        "title",
        draft.words().in(kind.title()),
        "hotline",
        draft.hotline());
  }

  private static List<InformationAnswer> reaching(InformationKind kind, Reach reach) {
    return kind.answers().stream().filter(a -> a.reach() == reach).toList();
  }
}
