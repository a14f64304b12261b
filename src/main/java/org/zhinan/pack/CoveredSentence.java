package org.zhinan.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhinan.base.TextSpan;

/** A sentence and everything that holds words of it. */
public record CoveredSentence(Sentence sentence, List<Binding> bindings) {

  /** Shorter rests are labels and joining words ("other requirements", "namely"). */
  private static final int SHORTEST_REST = 6;

  public CoveredSentence {
    bindings = bindings.stream().sorted(Comparator.comparing(Binding::kind)).toList();
  }

  public boolean isBound() {
    return !bindings.isEmpty();
  }

  /** The weightiest thing that it is bound to. */
  public Optional<CoverageKind> kind() {
    return bindings.stream().findFirst().map(Binding::kind);
  }

  /** Stretches of the sentence that nothing holds, in the clause's text. */
  public List<TextSpan> listRests() {
    List<TextSpan> rests = new ArrayList<>();
    int at = sentence.span().start();
    for (TextSpan held : held()) {
      rest(rests, at, held.start());
      at = Math.max(at, held.end());
    }
    rest(rests, at, sentence.span().end());
    return rests;
  }

  private List<TextSpan> held() {
    return bindings.stream().map(Binding::span).sorted().toList();
  }

  private void rest(List<TextSpan> rests, int start, int end) {
    if (end > start) {
      TextSpan span = new TextSpan(start, end);
      long letters =
          span.of(sentence.clause().text()).codePoints().filter(Character::isLetterOrDigit).count();
      if (letters >= SHORTEST_REST) {
        rests.add(span);
      }
    }
  }
}
