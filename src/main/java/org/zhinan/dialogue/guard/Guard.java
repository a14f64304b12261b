package org.zhinan.dialogue.guard;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhinan.base.FoldedText;
import org.zhinan.dialogue.guard.SentenceVerdict.Dropped;
import org.zhinan.dialogue.guard.SentenceVerdict.Released;

/** Decides for each sentence of a model whether it may be shown. */
public final class Guard {

  private static final Pattern MARKER = Pattern.compile("\\s*\\[([a-z0-9]{1,6})\\]");
  private static final Pattern END = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s]+$");

  /** A new reader of one text, piece by piece. */
  public SentenceStream sentences() {
    return new SentenceStream(Set.of());
  }

  /** Released only when every check lets it through; each check speaks for itself. */
  public SentenceVerdict check(ModelSentence sentence, Basis basis) {
    List<String> tokens =
        MARKER.matcher(sentence.text()).results().map(m -> m.group(1)).distinct().toList();
    List<Ground> cited = basis.grounds().stream().filter(g -> tokens.contains(g.token())).toList();
    if (cited.size() < tokens.size()) {
      return new Dropped(sentence, Reason.UNKNOWN_MARKER, String.join(" ", tokens));
    }
    String words = END.matcher(MARKER.matcher(sentence.text()).replaceAll("")).replaceAll("");
    return cited.stream().anyMatch(g -> FoldedText.of(g.text()).contains(words))
        ? new Released(sentence, tokens)
        : new Dropped(sentence, Reason.UNSUPPORTED, words);
  }
}
