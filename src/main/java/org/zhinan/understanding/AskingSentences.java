package org.zhinan.understanding;

import java.util.List;
import org.zhinan.base.TextSpan;

/** Which sentences of a message ask. */
final class AskingSentences {

  /** A message that asks more than this is no longer a question but a paste. */
  private static final int MOST = 8;

  private AskingSentences() {}

  /** The first sentence that asks; the whole message when none does. */
  static TextSpan first(Speech speech) {
    return in(speech).stream().findFirst().orElse(speech.whole());
  }

  /** The sentences that ask; a mere word such as "什么" asks only where nothing plainer does. */
  static List<TextSpan> in(Speech speech) {
    List<TextSpan> plain = sentences(speech, List.of("ask", "test"));
    List<TextSpan> open = plain.isEmpty() ? sentences(speech, List.of("open-question")) : plain;
    List<TextSpan> asking = open.isEmpty() ? sentences(speech, List.of("announce")) : open;
    List<TextSpan> real = asking.stream().filter(s -> !isMereAssent(speech, s)).toList();
    return (real.isEmpty() ? asking : real).stream().limit(MOST).toList();
  }

  private static List<TextSpan> sentences(Speech speech, List<String> forms) {
    return speech.sentences().stream()
        .filter(s -> forms.stream().anyMatch(f -> speech.hasWithin(f, s)))
        .toList();
  }

  private static boolean isMereAssent(Speech speech, TextSpan sentence) {
    return speech.hasWithin("assent", sentence)
        && !speech.hasWithin("test", sentence)
        && !speech.hasWithin("role", sentence);
  }
}
