package org.zhinan.dialogue.guard;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.dialogue.guard.SentenceVerdict.Dropped;
import org.zhinan.dialogue.guard.SentenceVerdict.Released;

/** A worded answer after the guard: what became of each sentence, in order. */
public record GuardedText(List<SentenceVerdict> verdicts) {

  /** With more than one sentence in so many dropped, a text is not worth trimming. */
  private static final int TOLERATED = 3;

  public GuardedText {
    verdicts = List.copyOf(verdicts);
  }

  public List<Released> released() {
    return verdicts.stream().filter(Released.class::isInstance).map(Released.class::cast).toList();
  }

  public List<Dropped> dropped() {
    return verdicts.stream().filter(Dropped.class::isInstance).map(Dropped.class::cast).toList();
  }

  public boolean isTrimmed() {
    return !dropped().isEmpty();
  }

  /** Whether nothing citing a clause is left, or so little that the whole text must be replaced. */
  public boolean isTooLittle() {
    return released().stream().allMatch(r -> r.tokens().isEmpty())
        || dropped().size() * TOLERATED > verdicts.size();
  }

  /** The released sentences with their markers, as the model set them. */
  public String text() {
    return released().stream()
        .map(r -> r.sentence().before() + r.sentence().text())
        .collect(Collectors.joining())
        .strip();
  }

  /** The codes of the reasons, each once, in the order of the sentences. */
  public List<String> reasons() {
    return dropped().stream().map(d -> d.reason().code()).distinct().toList();
  }
}
