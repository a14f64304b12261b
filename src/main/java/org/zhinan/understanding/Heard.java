package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhinan.base.TextSpan;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Token;

/**
 * All that came up while a message was read.
 *
 * @param weighed the readings that were considered
 * @param placed those that are stated, and of somebody
 */
record Heard(
    Speech speech,
    List<Mention> mentions,
    List<Weighed> weighed,
    List<Statement> placed,
    Understood understood) {

  /** Of other words than are written. */
  Heard respelled(Respelling other) {
    return new Heard(speech, mentions, weighed, placed, understood.respelled(other));
  }

  Explanation explanation() {
    return new Explanation(
        speech.text(),
        words(),
        mentioned(),
        weighed.stream().map(this::candidate).toList(),
        understood);
  }

  private List<Explanation.Word> words() {
    List<Explanation.Word> words = new ArrayList<>();
    IntStream.range(0, speech.text().length())
        .mapToObj(speech::tokensAt)
        .flatMap(List::stream)
        .forEach(token -> words.add(word(token)));
    return words;
  }

  private Explanation.Word word(Token token) {
    return new Explanation.Word(
        speech.sourceSpan(token.start(), token.end()), token.category(), token.value());
  }

  private List<Explanation.Mentioned> mentioned() {
    return mentions.stream()
        .map(m -> new Explanation.Mentioned(span(m.match()), m.subject().code()))
        .toList();
  }

  private Explanation.Candidate candidate(Weighed one) {
    Statement statement = one.statement();
    boolean nobodys = one.fate() == Explanation.Fate.HOLDS && !placed.contains(statement);
    return new Explanation.Candidate(
        span(statement.match()),
        statement.entityType() + "." + statement.field(),
        statement.value(),
        statement.match().weight(),
        statement.rank(),
        nobodys ? Explanation.Fate.NOBODYS : one.fate(),
        one.winner().map(w -> span(w.match()).of(understood.message())).orElse(""));
  }

  private TextSpan span(Match match) {
    return speech.sourceSpan(match.start(), match.end());
  }
}
