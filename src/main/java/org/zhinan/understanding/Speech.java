package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.CodeValue;
import org.zhinan.lexicon.EitherOrScanner;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Lattice;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.PatternMatcher;
import org.zhinan.lexicon.Token;

/** A message while it is read: its lattice, its sentences, and what stands where. */
final class Speech {

  private static final Pattern SENTENCE = Pattern.compile("[^\u3002;!?\n]+[\u3002;!?\n]*");

  private static final Pattern QUOTE =
      Pattern.compile("\u201c[^\u201d]{5,60}\u201d|\u300c[^\u300d]{5,60}\u300d|\"[^\"]{5,60}\"");

  private static final Pattern CLAUSE = Pattern.compile("[^\u3002;!?\n,()]+[\u3002;!?\n,()]*");

  private static final String CLAUSE_MARKS = "\u3002;!?\n,()";

  private static final int LONGEST_CROSSING = 8;

  private final Grammar grammar;
  private final Lattice lattice;
  private final PatternMatcher matcher;
  private final List<TextSpan> sentences;
  private final List<TextSpan> clauses;
  private final List<TextSpan> quotes;
  private final Map<org.zhinan.lexicon.Pattern, List<Match>> matches = new IdentityHashMap<>();

  Speech(Grammar grammar, Lattice lattice) {
    this.grammar = grammar;
    this.lattice = lattice;
    this.matcher = new PatternMatcher(lattice);
    this.sentences = new ArrayList<>();
    spans(SENTENCE, lattice.text()).forEach(s -> addSentences(s.start(), s.end()));
    this.clauses = sentences.stream().flatMap(s -> clausesOf(s).stream()).toList();
    this.quotes = spans(QUOTE, lattice.text());
  }

  /** A clause ends with its sentence, also where a full stop and a blank end that. */
  private List<TextSpan> clausesOf(TextSpan sentence) {
    return spans(CLAUSE, text().substring(sentence.start(), sentence.end())).stream()
        .map(c -> new TextSpan(sentence.start() + c.start(), sentence.start() + c.end()))
        .toList();
  }

  private static List<TextSpan> spans(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> new TextSpan(found.start(), found.end()))
        .toList();
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

  List<TextSpan> clauses() {
    return clauses;
  }

  /** The sentence that holds a place; the whole text when none does. */
  TextSpan sentenceAt(int at) {
    return holding(sentences, at);
  }

  /** The part of a sentence between commas that holds a place. */
  TextSpan clauseAt(int at) {
    return holding(clauses, at);
  }

  private TextSpan holding(List<TextSpan> spans, int at) {
    return spans.stream()
        .filter(s -> s.start() <= at && at < s.end())
        .findFirst()
        .orElse(new TextSpan(0, text().length()));
  }

  List<Token> tokensAt(int at) {
    return lattice.at(at);
  }

  /** Whether a place lies inside a longer word, or a phrase that does not mean what it says. */
  boolean isInWord(int start, int end) {
    for (int at = Math.max(0, start - LONGEST_CROSSING); at <= start; at++) {
      for (Token token : lattice.at(at)) {
        boolean word = token.value() instanceof CodeValue && !isEitherOr(token);
        if (word && token.end() >= end && token.length() > end - start) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isQuoted(Token token) {
    return quotes.stream().anyMatch(q -> q.start() <= token.start() && token.end() <= q.end());
  }

  /** Whether a number is that of a direction. */
  boolean isDirection(Token token) {
    return lattice.at(token.start()).stream()
        .anyMatch(
            t -> t.category().equals(Grammar.DIRECTION) && t.end() >= token.end() && t != token);
  }

  private static boolean isEitherOr(Token token) {
    return token.category().equals(EitherOrScanner.EITHER_OR);
  }

  boolean isQuestionEnd(int at) {
    return at < text().length() && text().charAt(at) == '?';
  }

  /** Whether nothing but a mark stands between a place and the end of its clause. */
  boolean isClauseEnd(int at) {
    return at >= text().length() || CLAUSE_MARKS.indexOf(text().charAt(at)) >= 0;
  }

  TextSpan sourceSpan(int start, int end) {
    return lattice.normal().sourceSpan(start, end);
  }

  List<Match> all(org.zhinan.lexicon.Pattern pattern) {
    return matches.computeIfAbsent(pattern, p -> used(matcher.all(p)));
  }

  /** What lies wholly inside quotation marks is mentioned there, not said. */
  private List<Match> used(List<Match> found) {
    return quotes.isEmpty()
        ? found
        : found.stream()
            .filter(
                m -> quotes.stream().noneMatch(q -> q.start() <= m.start() && m.end() <= q.end()))
            .toList();
  }

  Optional<Match> matchAt(org.zhinan.lexicon.Pattern pattern, int start) {
    return start < text().length() ? matcher.at(pattern, start) : Optional.empty();
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
    return grammar.form(form).stream().anyMatch(p -> fitsWithin(p, part));
  }

  /** Matches of the form's patterns within a part. */
  List<Match> listWithin(String form, TextSpan part) {
    return grammar.form(form).stream()
        .flatMap(p -> all(p).stream())
        .filter(m -> part.start() <= m.start() && m.end() <= part.end())
        .toList();
  }

  boolean fitsWithin(org.zhinan.lexicon.Pattern pattern, TextSpan part) {
    return all(pattern).stream().anyMatch(m -> part.start() <= m.start() && m.end() <= part.end());
  }

  TextSpan whole() {
    return new TextSpan(0, text().length());
  }

  /** Whether the message begins with one of the form's patterns. */
  boolean startsWith(String form) {
    return grammar.form(form).stream().anyMatch(p -> matchAt(p, 0).isPresent());
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
}
