package org.zhinan.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.base.TextSpan;

/**
 * Finds words that were mistyped: places where no word of the language stands, and where a word of
 * the call would, were one character another one that sounds or looks alike, or two neighbours
 * swapped. Numbers, denials and words that are known stay as they are, and nothing that means
 * something is turned into something else.
 */
public final class Spelling {

  /** Nothing is corrected. */
  public static final Spelling NONE = new Spelling(new WordScanner(), Alike.NONE, WordBreaker.NONE);

  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;
  private static final char OPEN = '\u0000';

  /** A word in place of the characters from {@code start} on. */
  private record Candidate(int start, String word) {
    int end() {
      return start + word.length();
    }
  }

  private final WordScanner known;
  private final Alike alike;
  private final WordBreaker breaker;
  private final Set<Character> fixed = new TreeSet<>();
  private final Set<String> vocabulary = new TreeSet<>();
  private final Map<String, Set<String>> withOneOpen = new HashMap<>();
  private final Map<String, Set<String>> withTwoSwapped = new HashMap<>();

  private Spelling(WordScanner known, Alike alike, WordBreaker breaker) {
    this.known = known;
    this.alike = alike;
    this.breaker = breaker;
  }

  /** The spelling of a call's words. */
  public Spelling(Grammar grammar, Alike alike, WordBreaker breaker) {
    this(grammar.words(), alike, breaker);
    fixed.addAll(grammar.numerals().digits().keySet());
    fixed.addAll(grammar.numerals().units().keySet());
    grammar.negations().stream().filter(n -> n.length() == 1).forEach(n -> fixed.add(n.charAt(0)));
    vocabulary.addAll(Vocabulary.of(grammar));
    vocabulary.stream().filter(this::isSpelled).forEach(this::add);
  }

  /** Whether a word is long enough to be known again when a character of it is another one. */
  private boolean isSpelled(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> Character.isIdeographic(c) && !fixed.contains((char) c))
        && (word.length() > SHORTEST || word.chars().noneMatch(c -> alike.isParticle((char) c)));
  }

  private void add(String word) {
    for (int at = 0; at < word.length(); at++) {
      withOneOpen.computeIfAbsent(open(word, at), w -> new TreeSet<>()).add(word);
    }
    for (int at = 0; word.length() > SHORTEST && at + 1 < word.length(); at++) {
      withTwoSwapped.computeIfAbsent(swapped(word, at), w -> new TreeSet<>()).add(word);
    }
  }

  /** What is mistyped in a text, in its order. */
  public List<Correction> find(NormalText text) {
    if (vocabulary.isEmpty()) {
      return List.of();
    }
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate one : candidates(text.text())) {
      if (chosen.stream().noneMatch(c -> c.start() < one.end() && one.start() < c.end())) {
        chosen.add(one);
      }
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt(Candidate::start))
        .map(c -> correction(text, c))
        .toList();
  }

  private static Correction correction(NormalText text, Candidate one) {
    TextSpan span = text.sourceSpan(one.start(), one.end());
    return new Correction(span, text.text().substring(one.start(), one.end()), one.word());
  }

  /** Longer words first; what could be two of the same length is left out. */
  private List<Candidate> candidates(String text) {
    List<TextSpan> whole = whole(text);
    BitSet loose = loose(text, whole);
    BitSet inside = new BitSet();
    whole.forEach(w -> inside.set(w.start() + 1, w.end()));
    List<Candidate> found = new ArrayList<>();
    for (int start = loose.nextSetBit(0) < 0 ? text.length() : 0; start < text.length(); start++) {
      for (int end = start + SHORTEST; end <= Math.min(text.length(), start + LONGEST); end++) {
        if (!loose.get(start, end).isEmpty() && !inside.get(start) && !inside.get(end)) {
          List<Candidate> here = read(text, start, end, loose);
          found.addAll(here.size() == 1 ? here : List.of());
        }
      }
    }
    found.sort(
        Comparator.<Candidate>comparingInt(c -> -c.word().length())
            .thenComparingInt(Candidate::start));
    return found;
  }

  private List<Candidate> read(String text, int start, int end, BitSet loose) {
    String written = text.substring(start, end);
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < written.length(); at++) {
      if (loose.get(start + at)) {
        for (String word : withOneOpen.getOrDefault(open(written, at), Set.of())) {
          if (alike.test(written.charAt(at), word.charAt(at))) {
            found.add(new Candidate(start, word));
          }
        }
      }
    }
    for (String word : withTwoSwapped.getOrDefault(written, Set.of())) {
      found.add(new Candidate(start, word));
    }
    found.removeIf(c -> changesMeaning(text, c));
    return found;
  }

  /** Places that may be mistyped: where no word of the language or the call stands. */
  private BitSet loose(String text, List<TextSpan> whole) {
    BitSet loose = new BitSet();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean free = Character.isIdeographic(c) && !fixed.contains(c) && !alike.isParticle(c);
      loose.set(at, free && known.at(text, at).isEmpty());
    }
    whole.forEach(w -> loose.clear(w.start(), w.end()));
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + SHORTEST; end <= Math.min(text.length(), start + LONGEST); end++) {
        if (vocabulary.contains(text.substring(start, end))) {
          loose.clear(start, end);
        }
      }
    }
    return loose;
  }

  /** The words of the language and those of the call that mean something. */
  private List<TextSpan> whole(String text) {
    List<TextSpan> whole = new ArrayList<>(breaker.words(text));
    for (int at = 0; at < text.length(); at++) {
      known.at(text, at).stream()
          .filter(t -> t.length() >= SHORTEST)
          .forEach(t -> whole.add(new TextSpan(t.start(), t.end())));
    }
    return whole;
  }

  /** Whether the word means something else than a word of its kind that is written in its place. */
  private boolean changesMeaning(String text, Candidate one) {
    Map<String, String> senses = known.senses(one.word());
    for (int at = one.start(); at < one.end(); at++) {
      for (Token token : known.at(text, at)) {
        String sense = senses.getOrDefault(token.category(), token.code());
        if (token.end() <= one.end() && !sense.equals(token.code())) {
          return true;
        }
      }
    }
    return false;
  }

  private static String open(String word, int at) {
    return word.substring(0, at) + OPEN + word.substring(at + 1);
  }

  private static String swapped(String word, int at) {
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }
}
