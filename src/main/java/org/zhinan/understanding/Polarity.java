package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.base.TextSpan;
import org.zhinan.lexicon.Match;

/**
 * Tells whether what a phrase says is denied. A denial reaches to the end of its clause, or to the
 * next statement; two of them cancel each other; "是不是" denies nothing, it asks.
 */
final class Polarity {

  private static final int REACH = 12;
  private static final String LISTING = "listing";
  private static final String DENIED_AT_ONCE = "denied-at-once";
  private static final String DENIED_AFTER = "denied-after";

  private final Speech speech;
  private final List<TextSpan> negations = new ArrayList<>();

  Polarity(Speech speech) {
    this.speech = speech;
    String text = speech.text();
    for (int at = 0; at < text.length(); at++) {
      int length = negationAt(text, at);
      if (length > 0 && !speech.isInWord(at, at + length) && !asks(at, at + length)) {
        negations.add(new TextSpan(at, at + length));
        at += length - 1;
      }
    }
  }

  /** Whether the phrase is denied, before it, inside its gaps, or right after it. */
  boolean isDenied(Match match) {
    return isDenied(match, speech.clauseAt(match.start()).start());
  }

  /**
   * As {@link #isDenied(Match)}, looking back no further than {@code from}.
   *
   * @param from the end of the statement before it
   */
  boolean isDenied(Match match, int from) {
    int start =
        Math.max(from, Math.max(speech.clauseAt(match.start()).start(), match.start() - REACH));
    long before = negations.stream().filter(n -> n.start() >= start && isBefore(n, match)).count();
    boolean behind = deniedAfter(match) || before == 0 && deniedAtOnce(match);
    return (before + inGaps(match) + (behind ? 1 : 0)) % 2 == 1;
  }

  /** Whether something before the phrase denies it, no further back than {@code from}. */
  boolean isDeniedBefore(Match match, int from) {
    int start =
        Math.max(from, Math.max(speech.clauseAt(match.start()).start(), match.start() - REACH));
    return negations.stream().filter(n -> n.start() >= start && isBefore(n, match)).count() % 2
        == 1;
  }

  /** Whether only words that go on with a list stand between two statements of a clause. */
  boolean goesOn(Match before, Match after) {
    return before.end() <= after.start()
        && after.start() - before.end() <= REACH
        && (before.end() == after.start()
            || speech.grammar().form(LISTING).stream()
                .flatMap(p -> speech.matchAt(p, before.end()).stream())
                .anyMatch(m -> m.end() == after.start()));
  }

  /** Whether a question of the kind "是不是" stands right before the phrase or in it. */
  boolean isAsked(Match match) {
    int from = Math.max(speech.clauseAt(match.start()).start(), match.start() - 4);
    return speech.grammar().form("either-or").stream()
        .flatMap(p -> speech.all(p).stream())
        .anyMatch(m -> m.start() >= from && m.end() <= match.end());
  }

  /** Whether the words before it ask or claim that something counts as it ("算不算高级职称"). */
  boolean isEquated(Match match) {
    return speech.grammar().form("equates").stream()
        .flatMap(p -> speech.all(p).stream())
        .anyMatch(m -> m.end() == match.start());
  }

  /**
   * A denial that begins before the phrase and ends in it denies it ("不|是政府部门"), unless the phrase
   * itself begins with that denial ("还|没有提交").
   */
  private boolean isBefore(TextSpan negation, Match match) {
    return negation.end() <= match.start()
        || negation.start() < match.start()
            && negationAt(speech.text(), match.start()) < negation.end() - match.start();
  }

  private long inGaps(Match match) {
    return negations.stream()
        .filter(n -> match.skips(new TextSpan(n.start(), n.start() + 1)))
        .filter(n -> isBeside(match, n))
        .count();
  }

  /** What stands in brackets between the words of a phrase does not deny it. */
  private boolean isBeside(Match match, TextSpan negation) {
    TextSpan clause = speech.clauseAt(negation.start());
    return clause.equals(speech.clauseAt(match.start()))
        || clause.equals(speech.clauseAt(match.end() - 1));
  }

  private boolean deniedAfter(Match match) {
    return speech.grammar().form(DENIED_AFTER).stream()
        .flatMap(p -> speech.matchAt(p, match.end()).stream())
        .anyMatch(m -> speech.isClauseEnd(m.end()) && !speech.isQuestionEnd(m.end()));
  }

  /** "也不是…" behind what was denied already denies what comes next, not this once more. */
  private boolean deniedAtOnce(Match match) {
    return speech.grammar().form(DENIED_AT_ONCE).stream()
        .anyMatch(p -> speech.matchAt(p, match.end()).isPresent());
  }

  private int negationAt(String text, int at) {
    return speech.grammar().negations().stream()
        .filter(n -> text.startsWith(n, at))
        .map(String::length)
        .max(Integer::compare)
        .orElse(0);
  }

  /** X不X, 有没有: the same character on both sides, or a question form over the place. */
  private boolean asks(int start, int end) {
    return eitherOr(start, end).isPresent();
  }

  private Optional<Match> eitherOr(int start, int end) {
    return speech.grammar().form("either-or").stream()
        .flatMap(p -> speech.all(p).stream())
        .filter(m -> m.start() <= start && end <= m.end())
        .findFirst();
  }
}
