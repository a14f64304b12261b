package org.zhinan.dialogue;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.VerdictView;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Replies;
import org.zhinan.understanding.Respelling;

/**
 * Says which words of a message were taken for others than are written. Where the words as written
 * lead to the opposite verdict, nothing is decided, and it is asked what is meant.
 */
record Respelled(Pack pack, Replies replies) {

  private static final Set<String> OPPOSED_ANSWERS = Set.of("yes", "no");
  private static final Set<String> OPPOSED_VERDICTS = Set.of("eligible", "ineligible");

  /**
   * @param meant what becomes of the words that are meant
   * @param written what becomes of those that are written
   */
  Outcome tell(Incoming incoming, Outcome meant, Respelling respelling, Supplier<Outcome> written) {
    Draft draft = new Draft(pack, new Words(replies, incoming.locale()));
    String words = words(respelling, draft.words());
    Outcome other = written.get();
    if (isOpposed(meant.answer().verdict(), other.answer().verdict())) {
      draft.say(Phrase.CLARIFICATION_SPELLING, "words", words, "hotline", draft.hotline());
      return new Outcome(
          other.answer().saying("clarification", draft.text()),
          incoming.state(),
          other.understood(),
          List.of());
    }
    String note = draft.words().say(Phrase.SPELLING_TEXT, "words", words);
    return new Outcome(
        noted(meant.answer(), note), meant.state(), meant.understood(), meant.determinations());
  }

  private static Answer noted(Answer answer, String note) {
    return answer.composed(note + "\n\n" + answer.text(), answer.proposals(), answer.composer());
  }

  private static String words(Respelling respelling, Words words) {
    return words.join(
        respelling.corrections().stream()
            .map(c -> words.say(Phrase.SPELLING_WORD, "written", c.written(), "meant", c.meant()))
            .distinct()
            .toList());
  }

  private static boolean isOpposed(@Nullable VerdictView one, @Nullable VerdictView other) {
    return one != null
        && other != null
        && (differ(one.answer(), other.answer(), OPPOSED_ANSWERS)
            || differ(one.overall(), other.overall(), OPPOSED_VERDICTS));
  }

  private static boolean differ(String one, String other, Set<String> opposed) {
    return !one.equals(other) && opposed.contains(one) && opposed.contains(other);
  }
}
