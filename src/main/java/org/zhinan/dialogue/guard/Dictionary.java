package org.zhinan.dialogue.guard;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.dialogue.guard.Word.Sort;
import org.zhinan.pack.guard.GuardWords;

/** The closed lists as one: which listed word, the longest, begins at a place of a text. */
final class Dictionary {

  private final Map<String, Word> words = new HashMap<>();
  private int longest = 1;

  /** A word of several lists is what the later of these calls says it is. */
  Dictionary(GuardWords lists) {
    put(lists.fillers(), Word.of(Sort.FILLER));
    lists.glossary().forEach((word, means) -> put(word, new Word(Sort.CONTENT, Set.of(), means)));
    lists.stances().forEach((word, s) -> put(word, new Word(Sort.STANCE, s, Set.of())));
    put(lists.noise(), Word.CONTENT);
    put(lists.told(), Word.of(Sort.TOLD));
    put(lists.leaks(), Word.of(Sort.LEAK));
  }

  private void put(Collection<String> listed, Word word) {
    listed.forEach(w -> put(w, word));
  }

  private void put(String text, Word word) {
    words.put(text, word);
    longest = Math.max(longest, text.length());
  }

  Optional<Word> find(String text) {
    return Optional.ofNullable(words.get(text));
  }

  /** The end of the longest word that begins here; the place itself where none does. */
  int endAt(String text, int at) {
    if (!Letters.startsAt(text, at)) {
      return at;
    }
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      if (Letters.endsAt(text, end) && words.containsKey(text.substring(at, end))) {
        return end;
      }
    }
    return at;
  }
}
