package org.zhinan.understanding;

import java.util.BitSet;
import java.util.List;
import org.zhinan.base.TextSpan;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Token;

/**
 * Tells whether a question says more than was understood of it. What was put to the test is then
 * not known whole, and a yes to the rest of it would be a guess.
 */
final class Unread {

  /** So many characters beside what was understood may be talk. */
  private static final int TALK = 6;

  /** And so many in a clause of which nothing was understood. */
  private static final int SHORT_TALK = 5;

  /** So many beside a role may be who is to have it ("我们某某牵头"). */
  private static final int SOMEBODY = 2;

  private static final List<String> FORMS =
      List.of(
          "ask",
          "test",
          "role",
          "suppose",
          "role-intent",
          "matter",
          "correction",
          "self",
          "assent",
          "all-of-them",
          "another",
          "talk");
  private static final List<String> CATEGORIES =
      List.of(Grammar.DIRECTION, Grammar.ROLE, Grammar.TOPIC, Grammar.SUBJECT, Grammar.COUNTRY);

  private final Speech speech;
  private final List<Statement> statements;
  private final BitSet read = new BitSet();

  Unread(Speech speech, List<Statement> statements, List<Mention> mentions) {
    this.speech = speech;
    this.statements = statements;
    statements.forEach(s -> take(s.match()));
    mentions.stream()
        .filter(m -> m.isWord() || !m.subject().paths().isEmpty())
        .forEach(m -> take(m.match()));
    for (String form : FORMS) {
      speech.grammar().form(form).forEach(p -> speech.all(p).forEach(this::take));
    }
    for (String category : CATEGORIES) {
      speech.words(category).forEach(t -> read.set(t.start(), t.end()));
    }
  }

  /**
   * Whether some clause of a question says more than was understood, or some other clause of the
   * message that was understood in part.
   */
  boolean isIn(TextSpan question) {
    return speech.clauses().stream()
        .filter(c -> isStated(c) || question.start() <= c.start() && c.end() <= question.end())
        .anyMatch(this::isUnread);
  }

  private boolean isStated(TextSpan clause) {
    return statements.stream().anyMatch(s -> s.match().overlaps(clause.start(), clause.end()));
  }

  private boolean isUnread(TextSpan clause) {
    return left(clause) >= (isStated(clause) ? TALK : namesRole(clause) ? SOMEBODY : SHORT_TALK);
  }

  private boolean namesRole(TextSpan clause) {
    return speech.words(Grammar.ROLE).stream()
        .anyMatch(t -> clause.start() <= t.start() && t.end() <= clause.end());
  }

  private long left(TextSpan clause) {
    return java.util.stream.IntStream.range(clause.start(), clause.end())
        .filter(at -> !read.get(at) && Character.isIdeographic(speech.text().charAt(at)))
        .count();
  }

  private void take(Match match) {
    for (int at = match.start(); at < match.end(); at++) {
      if (!match.skips(new TextSpan(at, at + 1))) {
        read.set(at);
      }
    }
    match.tokens().forEach(this::take);
  }

  private void take(Token token) {
    read.set(token.start(), token.end());
  }
}
