package org.zhinan.dialogue.assisted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.dialogue.guard.Basis;
import org.zhinan.dialogue.guard.Guard;
import org.zhinan.dialogue.guard.GuardedText;
import org.zhinan.dialogue.guard.ModelSentence;
import org.zhinan.dialogue.guard.SentenceStream;
import org.zhinan.dialogue.guard.SentenceVerdict;
import org.zhinan.model.Audience;

/**
 * A model's explanation as it comes: each sentence is told as soon as the guard released it, in our
 * markers; one that was dropped is never told. When so many were dropped that nothing can come of
 * it, no more is wanted.
 */
final class Explanation implements Audience {

  private static final Pattern TOKEN = Pattern.compile("\\[c([0-9]{1,3})]");
  private static final int HOPELESS = 4;

  private final Guard guard;
  private final Basis basis;
  private final TurnAudience audience;
  private final SentenceStream sentences;
  private final List<SentenceVerdict> verdicts = new ArrayList<>();
  private final StringBuilder told = new StringBuilder();

  Explanation(Guard guard, Basis basis, TurnAudience audience) {
    this.guard = guard;
    this.basis = basis;
    this.audience = audience;
    this.sentences = guard.sentences();
  }

  @Override
  public void hear(String piece) {
    sentences.push(piece).forEach(this::take);
  }

  @Override
  public boolean isGone() {
    return audience.isGone() || verdicts.size() - released() >= HOPELESS;
  }

  /** Nothing more comes; what is left was said to its end. */
  void finish() {
    sentences.finish().forEach(this::take);
  }

  GuardedText guarded() {
    return new GuardedText(verdicts);
  }

  /** What was told so far; empty when no sentence was released. */
  String told() {
    return told.toString();
  }

  private long released() {
    return verdicts.stream().filter(SentenceVerdict.Released.class::isInstance).count();
  }

  private void take(ModelSentence sentence) {
    SentenceVerdict verdict = guard.check(sentence, basis);
    verdicts.add(verdict);
    if (verdict instanceof SentenceVerdict.Released) {
      tell(sentence);
    }
  }

  private void tell(ModelSentence sentence) {
    String text = TOKEN.matcher(sentence.text()).replaceAll("[$1]");
    String piece = told.isEmpty() ? Frame.BREAK + text : gap(sentence) + text;
    told.append(told.isEmpty() ? text : piece);
    audience.explained(piece);
  }

  private static String gap(ModelSentence sentence) {
    return sentence.before().isEmpty() ? "" : " ";
  }
}
