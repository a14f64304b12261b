package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.CodeValue;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Lattice;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.PatternMatcher;
import org.zhinan.lexicon.Token;

/** A message while it is read: its lattice, its sentences, and what stands where. */
final class Speech {

  private static final Pattern SENTENCE = Pattern.compile("[^\u3002;!?\n]+[\u3002;!?\n]*");

  private static final int LONGEST_CROSSING = 8;

  private final Grammar grammar;
  private final Lattice lattice;
  private final PatternMatcher matcher;
  private final List<TextSpan> sentences = new ArrayList<>();

  Speech(Grammar grammar, Lattice lattice) {
    this.grammar = grammar;
    this.lattice = lattice;
    this.matcher = new PatternMatcher(lattice);
    Matcher sentence = SENTENCE.matcher(lattice.text());
    while (sentence.find()) {
      addSentences(sentence.start(), sentence.end());
    }
  }

  /** A full stop with white space behind it, which the text no longer shows, ends a sentence. */
  private void addSentences(int start, int end) {
    int from = start;
    for (int at = start; at < end - 1; at++) {
      boolean blank = sourceSpan(at, at + 1).end() < sourceSpan(at + 1, at + 2).start();
      if (text().charAt(at) == '.' && blank) {
        sentences.add(new TextSpan(from, at + 1));
        from = at + 1;
      }
    }
    sentences.add(new TextSpan(from, end));
  }

  Grammar grammar() {
    return grammar;
  }

  Lattice lattice() {
    return lattice;
  }

  String text() {
    return lattice.text();
  }

  List<TextSpan> sentences() {
    return sentences;
  }

  /** The sentence that holds a place; the whole text when none does. */
  TextSpan sentenceAt(int at) {
    return sentences.stream()
        .filter(s -> s.start() <= at && at < s.end())
        .findFirst()
        .orElse(new TextSpan(0, text().length()));
  }

  TextSpan sourceSpan(int start, int end) {
    return lattice.normal().sourceSpan(start, end);
  }

  List<Match> all(org.zhinan.lexicon.Pattern pattern) {
    return matcher.all(pattern);
  }

  /** The first place where one of the form's patterns fits. */
  Optional<Match> form(String name) {
    return grammar.form(name).stream()
        .flatMap(p -> all(p).stream())
        .min((a, b) -> Integer.compare(a.start(), b.start()));
  }

  boolean has(String form) {
    return form(form).isPresent();
  }

  boolean hasWithin(String form, TextSpan part) {
    return grammar.form(form).stream()
        .flatMap(p -> all(p).stream())
        .anyMatch(m -> part.start() <= m.start() && m.end() <= part.end());
  }

  /** The words of a category in the order of the text; a longer word hides those inside it. */
  List<Token> words(String category) {
    List<Token> found = new ArrayList<>();
    int covered = 0;
    for (int at = 0; at < text().length(); at++) {
      for (Token token : lattice.at(at)) {
        if (token.category().equals(category)
            && token.start() >= covered
            && !beginsInsideAnotherWord(token)) {
          found.add(token);
          covered = token.end();
          break;
        }
      }
    }
    return found;
  }

  /** Of two words that cross, the one that begins first is meant: 日本|公司 holds no 本公司. */
  private boolean beginsInsideAnotherWord(Token token) {
    for (int at = Math.max(0, token.start() - LONGEST_CROSSING); at < token.start(); at++) {
      for (Token other : lattice.at(at)) {
        if (other.value() instanceof CodeValue
            && other.end() > token.start()
            && other.end() < token.end()) {
          return true;
        }
      }
    }
    return false;
  }

  static String code(Token token) {
    return token.value() instanceof CodeValue value ? value.code() : "";
  }
}
